export const fi = {
  'did.SafetyRecorded': 'kirjasi turvallisuuteen liittyvän tiedon',
  'did.SafetyViewed': 'katsoi turvallisuustietoja',
} as const;

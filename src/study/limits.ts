/** Every bound of the study in one place: they are parameters of the result, so the report lists them. */
export const limits = {
  /** More columns than this is not a file of records. */
  columns: 2_000,
  /** Rows × columns held in memory, two bytes each. */
  cells: 400_000_000,
  /** Different values that one column may have and still be an attribute; also what a 16-bit code can name. */
  valuesInColumn: 65_534,
  /** Different spellings held in memory over all columns. */
  valuesInAll: 1_000_000,
  /** Characters of a value; a longer one means free text. */
  valueLength: 200,
  /** Characters of one row; a longer one mostly means a quotation mark that is never closed. */
  rowLength: 1_000_000,
  /** Bytes that a workbook may unpack to, and how many times its packed size a part of it may be. */
  workbookBytes: 1_073_741_824,
  workbookRatio: 200,
  /** Parts of a workbook. */
  workbookParts: 2_000,
  /** Characters of the texts that the cells of a workbook share. */
  workbookText: 64_000_000,
} as const;

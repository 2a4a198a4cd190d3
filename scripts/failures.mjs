// What failed, for the end of a log that is read from its end: one line `failed: file > name`, and below it how the message begins.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const linesShown = 12;

/** One failure as it is printed: its name on a line of its own, then at most twelve lines of its message, indented. */
export function failure(name, message) {
  const lines = stripVTControlCharacters(message).split(/\r?\n/);
  const telling = lines.filter((line) => line.trim() !== '' && !/^\s*at (new Promise|.*node_modules\/)/.test(line));
  return [`failed: ${name}`, ...telling.slice(0, linesShown).map((line) => `    ${line}`)].join('\n');
}

function failuresOfFile(file, root) {
  const name = path.relative(root, file.name);
  const tests = file.assertionResults.filter(({ status }) => status === 'failed');
  if (tests.length === 0) return [failure(name, file.message || 'It broke outside any test, or did not end.')];
  return tests.map((test) =>
    failure([name, ...test.ancestorTitles.filter(Boolean), test.title].join(' > '), test.failureMessages.join('\n')),
  );
}

/**
 * Counts a run from vitest's JSON report, the errors outside its tests and its exit code, and says what failed.
 * A file that broke outside any test counts as one failure, and so does a run that told nothing.
 */
export function judge({ report, unhandled, code, root }) {
  const nothing = (passed, message) => ({ passed, failed: 1, failures: [failure('the run of the tests', message)] });
  if (!report) return nothing(0, `It ended with code ${code} and left no report.`);
  const passed = report.numPassedTests;
  const failures = [
    ...report.testResults.filter(({ status }) => status === 'failed').flatMap((file) => failuresOfFile(file, root)),
    ...unhandled.map((told) => failure('an error outside any test', told)),
  ];
  if (failures.length > 0) return { passed, failed: failures.length, failures };
  if (code !== 0) return nothing(passed, `It ended with code ${code}; no test failed.`);
  return passed === 0 ? nothing(0, 'No test ran.') : { passed, failed: 0, failures };
}

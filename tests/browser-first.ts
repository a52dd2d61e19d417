import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begins with the tests in a browser, which take longest, so that no processor waits for them at the end. */
export class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isInBrowser = ({ moduleId }: TestSpecification) => moduleId.includes("/tests/browser/");
    const sorted = await super.sort(files);
    return [...sorted.filter(isInBrowser), ...sorted.filter((file) => !isInBrowser(file))];
  }
}

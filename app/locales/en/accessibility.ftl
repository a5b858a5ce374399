### The accessibility statement.

title = Accessibility
lead = These pages are meant to be easy for everybody: with tired eyes, with a keyboard, with a screen reader, on paper, and without a computer at all.
status-heading = How far we are
status = These pages were built to meet EN 301 549 and WCAG 2.2 at level AA, and its stronger contrast of level AAA. They have not yet been examined by an independent body, so we call them partially conformant.
missing-heading = What is missing
missing-content = Descriptions of classes are written by their leaders, often in one language only. Each is marked with its language, so that a screen reader reads it rightly.
missing-tests = The pages are tested by programs at each change and with a keyboard. They have not yet been tested with every screen reader.
made-heading = When this was written
made = This statement was prepared on 22 November 2026, by our own examination.
tell-heading = Tell us
tell = If something is hard to read, to reach or to understand, tell us. We answer within two weeks, and until it is mended we do for you by telephone or at the desk what the page should have done.
enforce-heading = If we do not help
enforce = If our answer does not help you, you may turn to the authority that watches over the accessibility of public websites in your country.

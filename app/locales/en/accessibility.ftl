### The accessibility statement, in the order of the model of Decision (EU) 2018/1523.

title = Accessibility
lead = We want these pages to be easy for everybody: with tired eyes, with a keyboard, with a screen reader, on paper, and without a computer at all.
promise = We undertake to keep these pages accessible, as Directive (EU) 2016/2102 and the law of our country ask. This statement is about all pages of this house at this address.
status-heading = How far we are
status = These pages partially conform to the standard EN 301 549 and to WCAG 2.2 at level AA. What is still missing is listed below. The contrast is chosen for the stricter level AAA.
missing-heading = What is missing
missing-content = Descriptions of classes are written by their leaders, often in one language only. Each is marked with its language, so that a screen reader reads it correctly.
missing-tests = Programs check the pages at each change. People have not yet gone through them with a keyboard and with screen readers.
made-heading = How this statement was made
made = It was prepared on 22 November 2026 and last reviewed on 24 November 2026. It rests on our own examination. No independent body has examined the pages yet.
tell-heading = Tell us
tell = If something is hard to read, to find or to understand, please tell us. We answer within two weeks. Until it is put right, we will do for you by telephone or at the desk what the page should have done.
enforce-heading = If we do not help
# $country: the code of the country of the house
enforce = { $country ->
    [lv] If our answer does not help you, you may turn to the Ombudsman of Latvia (Tiesībsargs).
    [lt] If our answer does not help you, you may turn to the State Digital Solutions Agency of Lithuania (Valstybės skaitmeninių sprendimų agentūra).
   *[ee] If our answer does not help you, you may turn to the Consumer Protection and Technical Regulatory Authority of Estonia (Tarbijakaitse ja Tehnilise Järelevalve Amet).
}

### What is kept about people.

title = Your data
lead = We keep as little about you as we can, and we show it to as few people as we can. This house answers for your data. How to reach us is at the end of this page.
what-heading = What we keep
what-place = When you ask for a place, we keep your name, your telephone number or e-mail address if you give one, the class, the language you read in, and the day and way you asked.
what-needs = If you tell us what you need to take part, we keep that too. You need not tell us, and you may take it back at any time.
what-not = We do not ask for your identity number, your age or your address. We do not follow what you read on these pages.
what-count = So that nobody can overload these pages, the computer counts how often one connection asks. It writes none of that down.
why-heading = Why
why = So that we can keep your place for you, and tell you when a class is moved or cancelled. This is part of the house’s public task (General Data Protection Regulation, Article 6(1)(e)). We use what you tell us about your needs only because you agree (Article 9(2)(a)).
why-must = You need not give us anything. But without a name we cannot keep a place for you.
who-heading = Who sees it
who = The people at the desk, and the leader of your class. We give it to nobody else. If a company keeps our computers running, it does so for us alone and may not use your data itself.
who-public = No page that anybody can open ever shows who comes to what.
long-heading = How long
long = Until the end of the school year after the one in which you last signed up for something or gave a place back. Then we erase your name, your contact and your needs. What stays is numbers: how many people came.
long-roll = Who came to a meeting of a class is kept by name for a year. After that only the numbers stay.
long-draft = If a form comes back to you to be put right, we keep what you typed for half an hour.
rights-heading = What you may ask
rights = You may see what we keep about you, have it corrected or erased, take it with you, or ask us not to use it. Ask at the desk, by telephone or by letter. We answer within a month.
# $country: the code of the country of the house
complaint = { $country ->
    [lv] If you are not content with our answer, you may turn to the Data State Inspectorate of Latvia (Datu valsts inspekcija).
    [lt] If you are not content with our answer, you may turn to the State Data Protection Inspectorate of Lithuania (Valstybinė duomenų apsaugos inspekcija).
   *[ee] If you are not content with our answer, you may turn to the Data Protection Inspectorate of Estonia (Andmekaitse Inspektsioon).
}
cookies-heading = What your browser keeps
cookies = Your choice of text size and colours, for a year. If a form comes back to you to be put right, a short-lived mark that brings back what you typed. Also the page that tells you when there is no connection. Nothing of what you read, no slip, and nothing else.

### What is kept about people.

title = Your data
lead = We keep as little about you as we can, and we show it to as few people as we can.
what-heading = What we keep
what-place = When you ask for a place we keep your name, your telephone number or e-mail address if you give one, what you tell us you need, the class, and the day and way you asked.
what-not = We do not ask for your identity number, your age or your address, and we do not follow what you read on these pages.
why-heading = Why
why = So that your place is yours, and so that we can tell you when a class is moved or cancelled. The house does this as part of its public task.
who-heading = Who sees it
who = The desk of the house, and the leader of your class. Nobody else, and no other company.
who-public = No page that anybody can open ever shows who comes to what.
long-heading = How long
long = Until the end of the school year after the one in which you last took part. Then your name and contact are erased.
rights-heading = What you may ask
rights = You may see what we keep about you, have it corrected, take it with you, or have it erased. Ask at the desk, by telephone or by letter.
complaint = If you are not content with our answer, you may turn to the data protection authority of your country.
cookies-heading = What your browser keeps
cookies = Your choice of text size and colours, for a year. If a form comes back to you to be mended, a short-lived mark that brings back what you typed. Beside them the page that tells you when there is no connection; nothing of what you read, and no slip. Nothing else.

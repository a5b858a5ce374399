### Messages that somebody in the house must see to.

title = Messages on their way
text = What did not go by e-mail, whom to call, and letters to print.
nothing = Everything is told. Nobody waits for a message.
no-server = E-mails wait here
no-server-text = The house is not joined to a mail server yet, so no e-mail leaves it. Whoever keeps Saiets can set one up. Until then, please call or write to these people.
stuck = Did not go by e-mail
stuck-text = Please call them, or try again once the reason is gone.
again = Try again
all-again = Try all of them again
told = They know now
not-reached = Nobody answered
calls = To call, or to tell at the desk
# $moment: "today at 10:00"
called = Nobody answered { $moment }
letters = Letters
# $count: how many letters
letters-text = { $count ->
    [one] { $count } letter is to be printed and posted.
   *[other] { $count } letters are to be printed and posted.
}
to-letters = Show the letters
letters-title = Letters to print
letters-none = There is no letter to print.
print = Print the letters
posted = All of these are posted
posted-text = Press this once they are on their way: they then leave this list.
waiting = E-mails about to leave
# $count: how many e-mails
waiting-text = { $count ->
    [one] { $count } e-mail leaves within the next minutes.
   *[other] { $count } e-mails leave within the next minutes.
}
why-no-answer = The mail server could not be reached, or did not let us in.
why-later = The mail server asked again and again to come back later.
why-refused = The mail server refused it. Perhaps there is no such mailbox.
why-not-written = It could not be written: the class is no longer in the programme.
more = More are waiting. They are shown once some of these are done.
why-no-mailbox = They gave no e-mail address, or took it back.
no-phone = No telephone: tell them when they come.
# Before an e-mail address
invitation = Invitation to

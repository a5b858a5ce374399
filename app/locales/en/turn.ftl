### Taking turns at a shared computer by a short number.

title = Whose turn is it?
who = Who takes over?
pin = Your short number
take = Take over
nobody = Nobody else can take over by a short number here yet. Whoever has signed in on this computer today with their password, and has chosen a short number on the page of their own account, will stand here.
other-title = Somebody else
other-text = Whoever signs in with their password once can take over by their short number until the evening. Signing out ends it for everybody.
other = Sign in with name and password
next = Take turns
pin-title = Short number for a shared computer
pin-text = With it you and your colleagues take turns at one computer without typing passwords. It works only where you have signed in with your password that day.
there-is = You have a short number.
there-is-none = You have no short number yet.
new-pin = New short number
pin-hint = From 4 to 8 digits. Leave it empty to have none.
keep-pin = Keep the short number
kept = The short number is kept
kept-text = It works on every computer on which you sign in with your password from now on.
refused-pin = Please write 4 to 8 digits that are not all alike and not one after the other, and your password as it is.
refused-turn = This was not right. Please choose who takes over, and write their short number once more.

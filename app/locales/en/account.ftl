### Signing in, for those who work in the house.

sign-in-title = Sign in
sign-in-text = This door is for those who work in the house.
sign-in-name = Name to sign in with
sign-in-name-hint = Your own name or your e-mail address. Capitals do not matter.
password = Password
sign-in = Sign in
sign-in-first = Please sign in first
sign-in-first-text = Then you come straight to the page you wanted. What you had written is still there.
signed-out = You have signed out
signed-out-text = Nobody can see the pages of the house on this computer now.
lost = Is the password lost? A manager of the house gives you a new link, at the desk or by telephone:
not-for-members = To come to a class you need neither a name nor a password.
refused-wrong = The name or the password is not right. Please write both once more.
refused-wait = There were many tries in a short while. Please wait a quarter of an hour, or ask a manager for a new link.
refused-form = Please mend what is marked below, and send it once more.
refused-gone = This link has been used, or it is too old. Please ask a manager for a new one.
refused-last-manager = Somebody must be able to invite others. Please invite another manager first.
refused-elsewhere = This colleague works in another house as well. Please ask the people who keep Saiets for a new link.
invite-title = Welcome
# $role: "manager of the house"
invite-text = you are invited as { $role }. Choose how you want to sign in.
name = Your first name and surname
# @number $least
password-hint = At least { $least } letters. Four or five words that nobody would expect together are good and easy to remember.
new-password = New password
again = The same password once more
open = Open my account
# $name: who is signed in
join-text = You are signed in as { $name }. You can take this role with the account you have.
join = Take the role as { $name }
renew-title = A new password
renew-text = { $name }, choose a new password. You will be signed out everywhere else.
keep-password = Keep the password
gone-title = This link leads nowhere any more
gone-text = It has been used, or it is older than a week. Please ask a manager of the house for a new one.
wrong-name = Please write the name in letters, from 2 to 100 of them.
wrong-sign-in-name = Please write from 3 to 100 letters.
wrong-taken = Somebody signs in under this name already. Add something to it, or take your e-mail address.
# @number $least
wrong-short = This password is too short. Please take at least { $least } letters.
# @number $most
wrong-long = This password is too long. Please take { $most } letters at most.
wrong-guessed = This password is among those that are tried first, or it holds your own name. Please take words that nobody would expect.
wrong-differs = The two passwords are not the same. Please write both once more.
wrong-old = This is not your password as it is now.
own-title = My account
where-title = Where you are signed in
where-text = If you do not know one of these, end it and choose a new password.
# $moment: "today at 10:00"
last-used = last used { $moment }
this-one = You are reading this here.
end-it = Sign out there
unknown-device = Unknown browser
password-title = Password
password-text = When you change it you are signed out everywhere else.
old-password = Password as it is now
changed = Your password is changed
changed-text = Everywhere else you are signed out.
lost-link = I have lost my password
lost-title = A new password
lost-lead = Write the name you sign in with. If an e-mail address belongs to it, we send a link there.
lost-send = Send me a link
lost-asked = Your request has arrived
lost-asked-text = If this name is known here and has an e-mail address, a link is on its way. It is good for an hour, and once. If nothing arrives, a manager of the house can give you a link.
lost-no-mail = No e-mail leaves this house at the moment.
email-title = E-mail address
email-text = Here we send you a link if you lose your password, and nothing else. First we write to the address once, to be sure that it is yours. Leave it empty and we forget it.
email = Your e-mail address
keep-email = Keep the address
email-kept = Your e-mail address is changed
email-forgotten = It is forgotten; no link for a new password can be sent.
email-confirmed = This address is confirmed.
email-open = This address is not confirmed yet, so no link for a new password goes there. Please follow the link in the letter that went there when you kept the address; it is good for a week. If no letter came, read the address once more and keep it anew.
email-never = No e-mail leaves this house at the moment, so the address cannot be confirmed and nothing is sent there.
confirmed = Your e-mail address is confirmed
confirmed-text = From now on a link for a new password goes there when you ask for it.
confirm-title = Is this your mailbox?
# $mailbox: an e-mail address
confirm-text = Somebody who works in the house has given { $mailbox } as theirs. If it was you, press the button.
confirm = Yes, it is mine
confirm-not = If it was not you, you need not do anything: nothing more is sent there.
wrong-email = This e-mail address is not complete. It looks like name@example.com.
refused-code = This was not right. Please write it once more: the code your telephone shows now, or the password where it is asked for.
code-title = One more step
code-text = Your password was right. Now open the app on your telephone and write the code it shows.
code = Code
code-hint = Six figures from the app, or one of your recovery codes.
code-back = Start again from the beginning
wrong-code = This code is not right. Please write the one that the app shows now.
second-title = Second step
second-text = When you sign in, a code from your telephone is asked for besides the password. Then nobody comes in who found out your password. You need an authenticator app.
second-begin = Set up the second step
second-scan = Scan this square with the authenticator app on your telephone.
second-square = QR code for the authenticator app
second-type = Or type this into the app:
second-confirm = Switch on
second-on = The second step is switched on
codes-text = Write these ten codes down and keep them where you keep papers. Each is good once, when the telephone is not at hand. They are shown only now.
codes-print = Print the codes
second-is-on = It is switched on.
# $count: how many codes
codes-left = { $count ->
    [one] { $count } recovery code is left.
   *[other] { $count } recovery codes are left.
}
second-end = Switch it off
second-end-text = Then the password alone is enough. The recovery codes are good no more. To get new ones, switch it off and on again.
second-end-yes = Switch off the second step
own-password = Your password, so that we know it is you

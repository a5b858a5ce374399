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

### Pages that stand where none can.

not-found-title = There is no page here
not-found-text = The address may have been mistyped, or the page is no longer there. You can reach the whole programme from the home page.
forbidden-title = This page is not open to everybody
forbidden-text = If you think you should see it, please ask at the desk.
sign-in-title = Please sign in
sign-in-text = This page is for those who work in the house.
unreadable-title = This did not arrive as it should
unreadable-text = What was sent could not be read, so nothing was kept. Please go back one page and send it once more, or call the desk.
too-many-title = One moment, please
too-many-text = Very many requests came from here in a short while. Please wait a minute and send it once more, or call the desk.
fault-title = Something went wrong on our side
# $reference: eight letters and digits
fault-text = Nothing you did caused it, and nothing you gave us is lost. Please try again in a little while. If it happens again, tell the desk this number: { $reference }.
to-home = To the home page
offline-title = There is no connection
offline-text = As soon as your device is connected again, this page will work. If you were filling in a form, go back one page: what you typed is still there.
offline-call = By telephone you can do everything all the same:

### One activity.

just-come = Just come
just-come-text = You need not sign up, and nobody asks your name. If you have a question, call us:
ask-first = Please ask first
ask-workers = This is for young people or for a closed group. Ask the youth workers or the desk:

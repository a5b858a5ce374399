### One activity.

just-come = Just come
just-come-text = You need no place and no name. If you have a question, call us:
ask-workers = This is for young people or for a closed group. Ask the youth workers or the desk:

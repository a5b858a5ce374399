//! What people call their columns, in folded words; for each meaning the surest name first.

use std::{collections::HashMap, sync::LazyLock};

use crate::import::{cell::words::words, columns::Field};

/// No name has more bytes, whatever its accents.
const LONGEST: usize = 80;

/// The names of each meaning besides our own; a list of words, not a word a line.
#[rustfmt::skip]
const NAMES: &[(Field, &[&str])] = &[
    (Field::Title, &[
        "group name", "course name", "class name", "course title", "activity name", "title", "name", "course",
        "class", "group", "activity", "subject", "lecture", "event", "kursa nosaukums", "nodarbibas nosaukums",
        "pulcina nosaukums", "nosaukums", "kurss", "nodarbiba", "pulcins", "lekcija", "pasakums", "aktivitate",
        "tema", "kurso pavadinimas", "uzsiemimo pavadinimas", "burelio pavadinimas", "pavadinimas", "kursas",
        "uzsiemimas", "burelis", "veikla", "paskaita", "renginys", "kursuse nimetus", "kursuse nimi", "nimetus",
        "pealkiri", "kursus", "huviring", "ring", "tegevus", "loeng", "sundmus", "teema",
    ]),
    (Field::Faculty, &[
        "faculty", "department", "subject area", "category", "section", "fakultate", "nodala", "virziens", "joma",
        "fakultetas", "skyrius", "kryptis", "sritis", "teaduskond", "osakond", "valdkond", "suund",
    ]),
    (Field::Weekday, &[
        "day of the week", "day of week", "weekdays", "days", "day", "nedelas diena", "nedelas dienas", "diena",
        "dienas", "savaites diena", "savaites dienos", "dienos", "nadalapaev", "nadalapaevad", "paev", "paevad",
    ]),
    (Field::Start, &[
        "start time", "starts", "begins", "from", "time", "times", "hours", "hour", "clock", "sakuma laiks", "sakums",
        "plkst", "laiks", "pulkstenis", "stunda", "cikos", "pradzios laikas", "pradzia", "laikas", "valanda",
        "valandos", "val", "nuo", "algusaeg", "algus", "kellaaeg", "aeg", "kell", "alates",
    ]),
    (Field::End, &[
        "end time", "ends", "finish", "until", "to", "beigu laiks", "beigas", "lidz", "pabaigos laikas", "pabaiga",
        "iki", "lopuaeg", "lopp", "kuni",
    ]),
    (Field::Frequency, &[
        "meets when", "how often", "meets", "repeats", "schedule", "cik biezi", "biezums", "regularitate",
        "kaip daznai", "daznumas", "daznis", "periodiskumas", "kui tihti", "kui sageli", "sagedus", "toimub",
    ]),
    (Field::Dates, &[
        "weeks or dates", "dates", "date", "weeks", "datumi", "datums", "nedelas", "datos", "data", "savaites",
        "kuupaevad", "kuupaev", "nadalad",
    ]),
    (Field::Venue, &[
        "venue", "location", "building", "site", "place", "where", "address", "norises vieta", "eka", "vieta", "kur",
        "adrese", "pastatas", "adresas", "toimumiskoht", "hoone", "maja", "koht", "kus", "aadress",
    ]),
    (Field::Room, &[
        "room", "classroom", "hall", "telpa", "kabinets", "auditorija", "zale", "patalpa", "kabinetas", "kambarys",
        "kab", "sale", "ruum", "saal", "tuba", "kabinet",
    ]),
    (Field::Capacity, &[
        "max members", "maximum members", "max participants", "number of places", "maximum", "max", "limit", "places",
        "seats", "vietu skaits", "maksimalais skaits", "vietas", "maks", "vietu skaicius", "vietos", "kohtade arv",
        "mahutavus", "kohti",
    ]),
    (Field::Level, &[
        "level", "limenis", "lygis", "tase",
    ]),
    (Field::Language, &[
        "language", "valoda", "kalba", "keel",
    ]),
    (Field::Note, &[
        "notes", "remarks", "comments", "comment", "piezimes", "piezime", "komentari", "komentars", "pastabos",
        "pastaba", "komentarai", "markused", "markus", "kommentaarid", "kommentaar",
    ]),
    (Field::Leader, &[
        "group leader", "leaders", "convenor", "convener", "tutor", "teacher", "instructor", "lecturer",
        "coordinator", "contact", "vaditajs", "vada", "pasniedzejs", "lektors", "skolotajs", "vadovas", "vadove",
        "destytojas", "lektorius", "mokytojas", "veda", "juhendaja", "opetaja", "lektor", "juht",
    ]),
    (Field::Cost, &[
        "price", "fee", "fees", "dalibas maksa", "maksa", "cena", "mokestis", "kaina", "osalustasu", "tasu", "hind",
    ]),
    (Field::Minimum, &[
        "min members", "min participants", "minimum members", "min", "minimums", "minimumas", "miinimum",
    ]),
    (Field::Text, &[
        "description", "about", "apraksts", "saturs", "aprasymas", "turinys", "kirjeldus", "sisu",
    ]),
    (Field::Bring, &[
        "what to bring", "lidzi janem", "atsinesti", "kaasa votta",
    ]),
    (Field::Members, &[
        "enrolled", "dalibnieki", "dalyviai", "osalejad",
    ]),
    (Field::Status, &[
        "state", "statuss", "busena", "statusas", "olek", "staatus",
    ]),
];

/// The names with their meanings, to be looked up: a sheet's first rows are asked for every cell of theirs.
static MEANINGS: LazyLock<HashMap<&str, (Field, usize)>> = LazyLock::new(|| {
    let named = |(field, names): &(Field, &'static [&'static str])| {
        let field = *field;
        let ranked = names.iter().enumerate();
        ranked.map(move |(rank, name)| (*name, (field, rank)))
    };
    NAMES.iter().flat_map(named).collect()
});

/// The meaning a heading has besides our own names, with how sure the name is: 0 is the surest.
pub(super) fn meaning(heading: &str) -> Option<(Field, usize)> {
    if heading.len() > LONGEST {
        return None;
    }
    MEANINGS.get(words(heading).join(" ").as_str()).copied()
}

/// Whether a heading asks where, without saying whether for a house or for a room.
pub(super) fn asks_where(heading: &str) -> bool {
    let spoken = words(heading).join(" ");
    matches!(
        spoken.as_str(),
        "where"
            | "place"
            | "location"
            | "vieta"
            | "kur"
            | "norises vieta"
            | "koht"
            | "kus"
            | "toimumiskoht"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_written_as_it_is_looked_for_and_stands_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (field, names) in NAMES {
            for name in *names {
                assert_eq!(words(name).join(" "), *name, "{name}");
                assert!(seen.insert((field, *name)), "{name} twice");
                let others = NAMES
                    .iter()
                    .filter(|(other, names)| other != field && names.contains(name));
                assert_eq!(others.count(), 0, "{name} means two things");
            }
        }
    }

    #[test]
    fn capitals_accents_and_signs_do_not_matter() {
        let first = |heading: &str| meaning(heading).map(|found| found.0);
        assert_eq!(first("Group name"), Some(Field::Title));
        assert_eq!(first("meets_when"), Some(Field::Frequency));
        assert_eq!(first("Nedēļas diena:"), Some(Field::Weekday));
        assert_eq!(first("NÄDALAPÄEV"), Some(Field::Weekday));
        assert_eq!(first("Valandu_skaicius"), None);
    }
}

//! How hard: words of four languages.

use domain::{course::Level, offer::DoubtReason};

use super::words::words;

/// Reads the cell; empty is for anybody.
///
/// # Errors
/// [`DoubtReason::LevelUnreadable`] for words that name no level ("year 3") or two.
pub fn read(cell: &str) -> Result<Level, DoubtReason> {
    let spoken = words(cell);
    let mut levels: Vec<Level> = Vec::new();
    for word in spoken.iter().filter(|word| {
        !matches!(
            word.as_str(),
            "level" | "levels" | "for" | "the" | "limenis" | "lygis" | "tase"
        )
    }) {
        levels.push(named(word).ok_or(DoubtReason::LevelUnreadable)?);
    }
    levels.dedup();
    match levels.as_slice() {
        [] if spoken.is_empty() => Ok(Level::Any),
        [level] => Ok(*level),
        _ => Err(DoubtReason::LevelUnreadable),
    }
}

/// How the words for each level begin.
const STEMS: [(Level, &[&str]); 4] = [
    (
        Level::Any,
        &[
            "any", "all", "everyone", "visi", "visiem", "visiems", "koik",
        ],
    ),
    (
        Level::Beginner,
        &[
            "beginner", "iesacej", "pradedan", "pradzi", "algaja", "algtase",
        ],
    ),
    (
        Level::Intermediate,
        &[
            "intermediate",
            "improver",
            "videj",
            "vidutin",
            "pratinusi",
            "kesk",
        ],
    ),
    (
        Level::Advanced,
        &[
            "advanced",
            "experienced",
            "pieredzej",
            "padzilinat",
            "pazeng",
            "edasijoud",
        ],
    ),
];

fn named(word: &str) -> Option<Level> {
    STEMS
        .iter()
        .find(|(_, stems)| stems.iter().any(|stem| word.starts_with(stem)))
        .map(|(level, _)| *level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_languages_name_their_levels() {
        for word in [
            "beginner",
            "Beginners",
            "iesācējiem",
            "pradedantiesiems",
            "algajatele",
        ] {
            assert_eq!(read(word), Ok(Level::Beginner), "{word}");
        }
        for word in [
            "advanced",
            "experienced",
            "pieredzējušiem",
            "pažengusiems",
            "edasijõudnutele",
        ] {
            assert_eq!(read(word), Ok(Level::Advanced), "{word}");
        }
        assert_eq!(read("improver"), Ok(Level::Intermediate));
        assert_eq!(read("any level"), Ok(Level::Any));
        assert_eq!(read(""), Ok(Level::Any));
    }

    #[test]
    fn two_levels_and_other_words_are_doubtful() {
        for word in ["year 3", "continuing", "Intermediate/Advanced", "level"] {
            assert_eq!(read(word), Err(DoubtReason::LevelUnreadable), "{word}");
        }
    }
}

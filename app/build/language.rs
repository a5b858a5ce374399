//! The languages of the interface, and which plural forms whole numbers have in each.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Latvian.
    Lv,
    /// Lithuanian.
    Lt,
    /// Estonian.
    Et,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order of the language switch.
    pub const ALL: [Self; 4] = [Self::Lv, Self::Lt, Self::Et, Self::En];

    /// The name of its folder.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Lv => "lv",
            Self::Lt => "lt",
            Self::Et => "et",
            Self::En => "en",
        }
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lv => "Latvian",
            Self::Lt => "Lithuanian",
            Self::Et => "Estonian",
            Self::En => "English",
        }
    }

    /// The forms that a whole number can take, besides `other`, which every language needs. With each comes the one
    /// number that takes it, if there is only one: an exact `[1]` then does as well as `[one]`.
    pub const fn forms(self) -> &'static [(&'static str, Option<u32>)] {
        match self {
            Self::Lv => &[("zero", None), ("one", None)],
            Self::Lt => &[("one", None), ("few", None)],
            Self::Et | Self::En => &[("one", Some(1))],
        }
    }

    /// Whether `form` is for fractions only. Translators' tools write it; whole numbers never take it.
    pub fn is_for_fractions(self, form: &str) -> bool {
        self == Self::Lt && form == "many"
    }
}

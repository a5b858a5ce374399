//! The choices a reader has.

use axum::http::{HeaderMap, header::COOKIE};

/// A reader's choices; missing means "as my device".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The colours.
    pub theme: Option<Theme>,
    /// The size of text.
    pub text: TextSize,
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All choices, as the page lists them.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// As it stands in the cookie and on `<html>`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// Reads a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.code() == code)
            }
        }
    };
}

choice! {
    /// The colours of the page.
    Theme {
        /// Ink on linen.
        Light = "light",
        /// Linen on ink.
        Dark = "dark",
        /// As far apart as colours can be.
        Contrast = "contrast",
    }
}

choice! {
    /// The size of text.
    #[derive(Default)]
    TextSize {
        /// 20 pixels.
        #[default]
        Normal = "normal",
        /// A fifth larger.
        Large = "large",
        /// Two fifths larger.
        Largest = "largest",
    }
}

impl Look {
    /// What the cookies of a request say; anything unknown counts as not chosen.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let value = |name: &str| cookie(headers, name);
        Self {
            theme: value("theme").and_then(|code| Theme::from_code(&code)),
            text: value("text")
                .and_then(|code| TextSize::from_code(&code))
                .unwrap_or_default(),
        }
    }
}

/// The value of the cookie `name`, if the request carries it.
#[must_use]
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split("; "))
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(key, value)| (key == name).then(|| value.to_owned()))
}

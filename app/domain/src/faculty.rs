//! Faculties: the branches of a senior university, and the other houses under the roof.

use serde::{Deserialize, Serialize};

use crate::{
    id::{CentreId, FacultyId},
    language::Translated,
    text::{Prose, Slug, Title},
};

/// A branch of what a centre offers, with its woven sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Faculty {
    /// Its id.
    pub id: FacultyId,
    /// The centre it belongs to.
    pub centre: CentreId,
    /// Its part of an address.
    pub slug: Slug,
    /// Its name.
    pub name: Translated<Title>,
    /// What it is about.
    pub about: Option<Translated<Prose>>,
    /// The sign on its door.
    pub sign: Sign,
    /// Where it stands among the doors, smallest first.
    pub rank: u16,
}

/// The woven signs, so drawn that they can be told apart without colour and on a photocopy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// The sun.
    Sun,
    /// The morning star.
    MorningStar,
    /// The tree of dawn.
    Tree,
    /// The ear of rye.
    Rye,
    /// The grass-snake.
    Serpent,
    /// The eight-pointed star.
    EightStar,
    /// The moon.
    Moon,
    /// The cross of crosses.
    CrossOfCrosses,
    /// The sky, a roof of zigzags.
    Sky,
    /// Water, waves side by side.
    Water,
    /// The horse.
    Horse,
    /// The broom of firs.
    Broom,
}

impl Sign {
    /// All signs, in the order in which they are given to faculties that have none.
    pub const ALL: [Self; 12] = [
        Self::Sun,
        Self::MorningStar,
        Self::Tree,
        Self::Rye,
        Self::Serpent,
        Self::EightStar,
        Self::Moon,
        Self::CrossOfCrosses,
        Self::Sky,
        Self::Water,
        Self::Horse,
        Self::Broom,
    ];
}

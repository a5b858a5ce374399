//! The woven signs of the faculties. What a person saw on the tablet they find again at the door of the room.

use domain::faculty::Sign;
use leptos::prelude::*;

/// A sign in the colour of the text around it, as large as its class says. It stands beside the name of its
/// faculty, never instead of it, so a screen reader passes over it.
#[component]
pub fn SignMark(
    /// Which of the twelve.
    sign: Sign,
) -> impl IntoView {
    view! {
        <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path fill="currentColor" d=sign_path(sign) />
        </svg>
    }
}

/// The class that dyes an element in the colour of `sign`: it sets `--cloth`, `--thread` and `--dye` for what is inside.
#[must_use]
pub const fn dye(sign: Sign) -> &'static str {
    match sign {
        Sign::Sun | Sign::CrossOfCrosses | Sign::Horse => "dye-madder",
        Sign::MorningStar | Sign::Moon | Sign::Water => "dye-indigo",
        Sign::Tree | Sign::Serpent | Sign::Broom => "dye-birch",
        Sign::Rye | Sign::EightStar | Sign::Sky => "dye-rye",
    }
}

/// The outline of a sign on a square of 24 by 24 units, as SVG path data.
#[must_use]
pub const fn sign_path(sign: Sign) -> &'static str {
    match sign {
        Sign::Sun => SUN,
        Sign::MorningStar => MORNING_STAR,
        Sign::Tree => TREE,
        Sign::Rye => RYE,
        Sign::Serpent => SERPENT,
        Sign::EightStar => EIGHT_STAR,
        Sign::Moon => MOON,
        Sign::CrossOfCrosses => CROSS_OF_CROSSES,
        Sign::Sky => SKY,
        Sign::Water => WATER,
        Sign::Horse => HORSE,
        Sign::Broom => BROOM,
    }
}

// Drawn as squares in tools/look/signs.txt, one letter a thread; tools/look/weave.mjs writes these lines.
// woven: from here
const SUN: &str = "M11 0h2v6h1v1h2v-1h1v-1h1v-1h2v2h-1v1h-1v1h-1v2h1v1h6v2h-6v1h-1v2h1v1h1v1h1v2h-2v-1h-1v-1h-1v-1h-2v1h-1v6h-2v-6h-1v-1h-2v1h-1v1h-1v1h-2v-2h1v-1h1v-1h1v-2h-1v-1h-6v-2h6v-1h1v-2h-1v-1h-1v-1h-1v-2h2v1h1v1h1v1h2v-1h1zM12 7h-1v1h-1v1h-1v1h-1v1h-1v2h1v1h1v1h1v1h1v1h2v-1h1v-1h1v-1h1v-1h1v-2h-1v-1h-1v-1h-1v-1h-1v-1zM11 9h2v1h1v1h1v2h-1v1h-1v1h-2v-1h-1v-1h-1v-2h1v-1h1z";
const MORNING_STAR: &str = "M7 0h2v2h1v1h1v1h2v-1h1v-1h1v-2h2v7h7v2h-2v1h-1v1h-1v2h1v1h1v1h2v2h-7v7h-2v-2h-1v-1h-1v-1h-2v1h-1v1h-1v2h-2v-7h-7v-2h2v-1h1v-1h1v-2h-1v-1h-1v-1h-2v-2h7zM10 4h-1v5h-5v1h1v1h1v2h-1v1h-1v1h5v5h1v-1h1v-1h2v1h1v1h1v-5h5v-1h-1v-1h-1v-2h1v-1h1v-1h-5v-5h-1v1h-1v1h-2v-1h-1zM11 10h2v1h1v2h-1v1h-2v-1h-1v-2h1z";
const TREE: &str = "M11 0h2v1h1v1h1v1h1v1h-1v1h-1v1h-1v5h1v-1h1v-1h1v-4h2v5h-1v1h-1v1h-1v1h-1v1h-1v3h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-4h2v5h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h1v1h1v1h1v2h-2v-1h-1v-1h-1v2h-2v-2h-1v1h-1v1h-2v-2h1v-1h1v-1h1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-5h2v4h1v1h1v1h1v1h1v1h1v1h1v1h1v-3h-1v-1h-1v-1h-1v-1h-1v-1h-1v-5h2v4h1v1h1v1h1v-5h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1z";
const RYE: &str = "M4 1h3v3h1v2h1v2h1v2h1v2h2v-2h1v-2h1v-2h1v-2h1v-3h3v1h1v1h1v1h1v8h-1v2h-1v-2h-1v-6h-1v-1h-1v1h-1v2h-1v2h-1v2h-1v2h-1v2h1v2h1v2h1v2h1v2h-2v-2h-1v-2h-1v-2h-2v2h-1v2h-1v2h-2v-2h1v-2h1v-2h1v-2h1v-2h-1v-2h-1v-2h-1v-2h-1v-2h-1v-1h-1v1h-1v6h-1v2h-1v-2h-1v-8h1v-1h1v-1h1z";
const SERPENT: &str = "M6 1h13v1h1v1h1v1h1v4h-11v1h-2v-1h-1v-2h1v-1h2v1h9v-1h-1v-1h-1v-1h-11v1h-1v1h-1v1h-1v2h1v1h1v1h1v1h12v2h1v1h1v1h1v4h-1v1h-1v1h-1v1h-1v1h-13v-1h-1v-1h-1v-1h-1v-4h11v-1h2v1h1v2h-1v1h-2v-1h-9v1h1v1h1v1h11v-1h1v-1h1v-1h1v-2h-1v-1h-1v-1h-1v-1h-12v-2h-1v-1h-1v-1h-1v-4h1v-1h1v-1h1v-1h1z";
const EIGHT_STAR: &str = "M6 0h1v1h1v1h1v1h1v1h1v6h-1v-1h-1v-1h-1v-1h-1v-1h-1zM17 0h1v6h-1v1h-1v1h-1v1h-1v1h-1v-6h1v-1h1v-1h1v-1h1zM6 6v1h1v1h1v1h1v1h1v1h-6v-1h-1v-1h-1v-1h-1v-1h-1v-1zM18 6h6v1h-1v1h-1v1h-1v1h-1v1h-6v-1h1v-1h1v-1h1v-1h1zM4 13h6v1h-1v1h-1v1h-1v1h-1v1h-6v-1h1v-1h1v-1h1v-1h1zM10 14h1v6h-1v1h-1v1h-1v1h-1v1h-1v-6h1v-1h1v-1h1v-1h1zM14 13h6v1h1v1h1v1h1v1h1v1h-6v-1h-1v-1h-1v-1h-1v-1h-1zM14 14v1h1v1h1v1h1v1h1v6h-1v-1h-1v-1h-1v-1h-1v-1h-1v-6z";
const MOON: &str = "M10 0h4v1h-1v1h-1v1h-2v2h-1v1h-1v7h1v1h1v2h2v1h1v1h7v-1h1v-1h2v1h-1v2h-1v1h-1v1h-1v1h-2v1h-3v1h-4v-1h-3v-1h-2v-1h-1v-1h-1v-1h-1v-2h-1v-3h-1v-4h1v-3h1v-2h1v-1h1v-1h1v-1h2v-1h3zM15 7h2v1h1v1h1v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h1v-1h1z";
const CROSS_OF_CROSSES: &str = "M11 0h2v3h4v2h-4v6h6v-4h2v4h3v2h-3v4h-2v-4h-6v6h4v2h-4v3h-2v-3h-4v-2h4v-6h-6v4h-2v-4h-3v-2h3v-4h2v4h6v-6h-4v-2h4z";
const SKY: &str = "M11 1h2v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v3h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v-3h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1zM11 7h2v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v1h1v3h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v-3h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1zM11 15h2v1h1v1h1v1h1v2h-1v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h-1v-2h1v-1h1v-1h1z";
const WATER: &str = "M3 3h2v1h1v1h1v1h2v-1h1v-1h1v-1h2v1h1v1h1v1h2v-1h1v-1h1v-1h2v1h1v1h1v1h1v3h-1v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-1v-3h1v-1h1v-1h1zM3 9h2v1h1v1h1v1h2v-1h1v-1h1v-1h2v1h1v1h1v1h2v-1h1v-1h1v-1h2v1h1v1h1v1h1v3h-1v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-1v-3h1v-1h1v-1h1zM3 15h2v1h1v1h1v1h2v-1h1v-1h1v-1h2v1h1v1h1v1h2v-1h1v-1h1v-1h2v1h1v1h1v1h1v3h-1v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-2v-1h-1v-1h-1v-1h-2v1h-1v1h-1v1h-1v-3h1v-1h1v-1h1z";
const HORSE: &str = "M7 0h1v1h1v1h1v1h1v1h1v1h1v1h1v1h-1v1h1v1h6v1h2v1h1v3h1v3h-2v-3h-1v-2h-1v12h-3v-1h1v-5h-1v1h-1v5h-3v-1h1v-4h1v-1h1v-1h-1v-1h-1v-1h-4v1h-1v1h-1v1h-1v1h-1v5h-3v-1h1v-4h1v-2h1v-10h-1v-1h-1v1h-1v1h-2v-3h1v-1h2v-1h1v-2h1v1h1zM8 18h2v6h-3v-1h1z";
const BROOM: &str = "M5 1h1v1h1v1h1v1h1v1h1v1h1v-5h2v5h1v-1h1v-1h1v-1h1v-1h1v-1h1v2h-1v1h-1v1h-1v1h-1v1h-1v1h-1v2h1v-1h1v-1h1v-1h1v-1h1v-1h1v2h-1v1h-1v1h-1v1h-1v1h-1v1h-1v2h1v-1h1v-1h1v-1h1v-1h1v-1h1v2h-1v1h-1v1h-1v1h-1v1h-1v1h-1v2h1v-1h1v-1h1v-1h1v-1h1v-1h1v2h-1v1h-1v1h-1v1h-1v1h-1v1h-1v3h-2v-3h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-2h1v1h1v1h1v1h1v1h1v1h1v-2h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-2h1v1h1v1h1v1h1v1h1v1h1v-2h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-2h1v1h1v1h1v1h1v1h1v1h1v-2h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1z";
// woven: to here

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The squares that a path of whole steps covers, by the even-odd rule along each row.
    fn cells(path: &str) -> BTreeSet<(i32, i32)> {
        let walls = walls(path);
        let inside = |x: i32, y: i32| {
            walls
                .iter()
                .filter(|(wall, row)| *row == y && *wall <= x)
                .count()
                % 2
                == 1
        };
        (0..24)
            .flat_map(|y| (0..24).map(move |x| (x, y)))
            .filter(|(x, y)| inside(*x, *y))
            .collect()
    }

    /// Every upright unit of the outline: where it stands and in which row.
    fn walls(path: &str) -> Vec<(i32, i32)> {
        path.split_terminator('z').flat_map(contour_walls).collect()
    }

    /// The upright units of one closed line, the closing stretch included.
    fn contour_walls(contour: &str) -> Vec<(i32, i32)> {
        let (start, steps) = contour.split_at(contour.find(['h', 'v']).unwrap());
        let (x, y) = start.trim_start_matches('M').split_once(' ').unwrap();
        let (mut x, first) = (x.parse::<i32>().unwrap(), y.parse::<i32>().unwrap());
        let (mut y, mut walls) = (first, Vec::new());
        for step in steps
            .replace('h', " h")
            .replace('v', " v")
            .split_whitespace()
        {
            let length: i32 = step[1..].parse().unwrap();
            if step.starts_with('h') {
                x += length;
            } else {
                walls.extend((y.min(y + length)..y.max(y + length)).map(|row| (x, row)));
                y += length;
            }
        }
        walls.extend((y.min(first)..y.max(first)).map(|row| (x, row)));
        walls
    }

    /// How many squares two signs do not share.
    fn unlike(one: Sign, other: Sign) -> usize {
        cells(sign_path(one))
            .symmetric_difference(&cells(sign_path(other)))
            .count()
    }

    #[test]
    fn every_sign_is_woven_inside_its_square() {
        for sign in Sign::ALL {
            let woven = cells(sign_path(sign)).len();
            assert!(
                (100..300).contains(&woven),
                "{sign:?} covers {woven} of 576 squares"
            );
        }
    }

    #[test]
    fn no_two_signs_look_alike() {
        for (place, one) in Sign::ALL.iter().enumerate() {
            for other in &Sign::ALL[place + 1..] {
                assert!(
                    unlike(*one, *other) >= 96,
                    "{one:?} and {other:?} differ in {} squares",
                    unlike(*one, *other)
                );
            }
        }
    }

    #[test]
    fn signs_on_a_loom_are_symmetric() {
        let askew = [Sign::Serpent, Sign::Moon, Sign::Horse];
        for sign in Sign::ALL.into_iter().filter(|sign| !askew.contains(sign)) {
            let cells = cells(sign_path(sign));
            assert!(
                cells.iter().all(|(x, y)| cells.contains(&(23 - x, *y))),
                "{sign:?}"
            );
        }
        let serpent = cells(sign_path(Sign::Serpent));
        assert!(
            serpent
                .iter()
                .all(|(x, y)| serpent.contains(&(23 - x, 23 - y)))
        );
    }

    #[test]
    fn neighbours_in_the_order_of_signs_have_different_dyes() {
        for pair in Sign::ALL.windows(2) {
            assert_ne!(dye(pair[0]), dye(pair[1]), "{pair:?}");
        }
    }
}

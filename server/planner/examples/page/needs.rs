//! What the real courses need of a room, which their sheets leave to whoever knows them.

use domain::text::Line;
use planner::problem::{Course, Sound};

/// A word of a title, and what must stand in the room, in the words of the demo house. The house has neither a pétanque
/// lane nor a court for pickleball.
const NEEDS: [(&str, &str); 14] = [
    ("Singing", "klavieres"),
    ("Choras", "klavieres"),
    ("ansamblis", "klavieres"),
    ("Painting", "molberti"),
    ("Watercolour", "molberti"),
    ("Make! Workshop", "izlietne"),
    ("Tautodailės", "stelles"),
    ("Kompiuterinio", "12 datori"),
    ("Joga", "vingrošanas paklāji"),
    ("Yoga", "vingrošanas paklāji"),
    ("Šokių", "mūzikas centrs"),
    ("Table Tennis", "galda teniss"),
    ("Pétanque", "petanka laukums"),
    ("Pickleball", "piklbola laukums"),
];

/// From so many people on nobody can be asked to stand.
const MANY: u16 = 60;

/// What is heard through the wall, and what would hear it.
const SOUNDS: [(&str, Sound); 13] = [
    ("Singing", Sound::Loud),
    ("Choras", Sound::Loud),
    ("ansamblis", Sound::Loud),
    ("Šokių", Sound::Loud),
    ("Dancing", Sound::Loud),
    ("Ukulele", Sound::Loud),
    ("Table Tennis", Sound::Loud),
    ("Joga", Sound::Quiet),
    ("Yoga", Sound::Quiet),
    ("Meditation", Sound::Quiet),
    ("Book", Sound::Quiet),
    ("Poetry", Sound::Quiet),
    ("Literat", Sound::Quiet),
];

/// Adds what a course of that title needs.
pub(crate) fn add(course: &mut Course, title: &str) {
    let named = NEEDS.iter().filter(|(word, _)| title.contains(word));
    let needs = named.filter_map(|(_, need)| Line::parse(need).ok());
    course.needs.equipment = needs.collect();
    course.needs.seats = course.expected >= MANY;
    let sound = SOUNDS.iter().find(|(word, _)| title.contains(word));
    course.sound = sound.map_or(Sound::Plain, |(_, sound)| *sound);
}

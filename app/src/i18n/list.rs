//! Lists in words.

use domain::language::Language;

use super::t;

/// "one", "one and two", "one, two and three".
#[must_use]
pub fn and<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let Some((last, others)) = items.split_last() else {
        return String::new();
    };
    let mut first = String::new();
    for item in others {
        if !first.is_empty() {
            first.push_str(", ");
        }
        first.push_str(item.as_ref());
    }
    if first.is_empty() {
        return last.as_ref().to_owned();
    }
    t::date::list_end(language, &first, last.as_ref()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_two_are_joined_by_a_word() {
        assert_eq!(and::<&str>(Language::Lv, &[]), "");
        assert_eq!(and(Language::Lv, &["a"]), "a");
        assert_eq!(and(Language::Lt, &["a", "b"]), "a ir b");
        assert_eq!(and(Language::Lv, &["a", "b", "c"]), "a, b un c");
        assert_eq!(and(Language::Et, &["a", "b", "c"]), "a, b ja c");
        assert_eq!(and(Language::En, &["a", "b", "c"]), "a, b and c");
    }
}

//! Domain ids and values to and from the engine's; nothing else.

use std::ops::{Bound, Range};

use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value as Json;
use surrealdb::types::{
    Array, Datetime, RecordId, RecordIdKey, RecordIdKeyRange, Uuid as Key, Value,
};
use uuid::Uuid;

use crate::error::StoreError;

/// For how many values at once the engine looks into an index; for one more it reads the whole table
/// (`MAX_IN_EXPANSION_SIZE` in surrealdb-core 3.3.5).
pub(crate) const LOOKED_UP: usize = 32;

/// The record `table:id`.
pub(crate) fn record(table: &str, id: Uuid) -> RecordId {
    RecordId::new(table, Key::from(id))
}

/// The record `table:[first, second]`.
pub(crate) fn pair(table: &str, first: Uuid, second: Uuid) -> RecordId {
    let parts = [first, second].map(|part| Value::Uuid(part.into()));
    RecordId::new(table, Array::from(parts.to_vec()))
}

/// The record `table:[id, text]`.
pub(crate) fn named(table: &str, id: Uuid, text: &str) -> RecordId {
    RecordId::new(
        table,
        Array::from(vec![Value::Uuid(id.into()), Value::String(text.to_owned())]),
    )
}

/// The record `table:[id, number]`.
pub(crate) fn numbered(table: &str, id: Uuid, number: i64) -> RecordId {
    RecordId::new(table, numbered_key(id, number))
}

/// Every record of `table` whose id is `[id, number]` with one of these numbers.
pub(crate) fn numbered_within(table: &str, id: Uuid, numbers: Range<i64>) -> RecordId {
    let bound = |number| RecordIdKey::Array(numbered_key(id, number));
    let range = RecordIdKeyRange {
        start: Bound::Included(bound(numbers.start)),
        end: Bound::Excluded(bound(numbers.end)),
    };
    RecordId::new(table, range)
}

fn numbered_key(id: Uuid, number: i64) -> Array {
    Array::from(vec![Value::Uuid(id.into()), Value::Number(number.into())])
}

/// Every record of `table` whose id is `[first, ..]`.
pub(crate) fn beginning_with(table: &str, first: Uuid) -> RecordId {
    let bound = |second: Value| {
        Bound::Included(RecordIdKey::Array(Array::from(vec![
            Value::Uuid(first.into()),
            second,
        ])))
    };
    let least = Value::Uuid(Uuid::nil().into());
    let most = Value::Uuid(Uuid::max().into());
    RecordId::new(
        table,
        RecordIdKeyRange {
            start: bound(least),
            end: bound(most),
        },
    )
}

/// The record `table:[first, text, second]`.
pub(crate) fn named_pair(table: &str, first: Uuid, text: &str, second: Uuid) -> RecordId {
    let parts = vec![
        Value::Uuid(first.into()),
        Value::String(text.to_owned()),
        Value::Uuid(second.into()),
    ];
    RecordId::new(table, Array::from(parts))
}

/// Every record of `table` whose id is `[first, text, ..]` with a text that begins with `beginning`.
pub(crate) fn named_beginning(table: &str, first: Uuid, beginning: &str) -> RecordId {
    let bound = |text: String| {
        RecordIdKey::Array(Array::from(vec![
            Value::Uuid(first.into()),
            Value::String(text),
        ]))
    };
    let range = RecordIdKeyRange {
        start: Bound::Included(bound(beginning.to_owned())),
        end: Bound::Excluded(bound(format!("{beginning}\u{10ffff}"))),
    };
    RecordId::new(table, range)
}

/// Every record of `table` that was made before `at`, in a table whose ids sort by age.
pub(crate) fn older_than(table: &str, at: Timestamp) -> RecordId {
    let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
    let first = uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid();
    let range = RecordIdKeyRange {
        start: Bound::Unbounded,
        end: Bound::Excluded(RecordIdKey::Uuid(first.into())),
    };
    RecordId::new(table, range)
}

/// Every record of `table` that was made from `from` to before `until`, in a table whose ids sort by age.
pub(crate) fn between(table: &str, from: Timestamp, until: Timestamp) -> RecordId {
    let first = |at: Timestamp| {
        let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &[0; 10]).into_uuid();
        RecordIdKey::Uuid(id.into())
    };
    let range = RecordIdKeyRange {
        start: Bound::Included(first(from)),
        end: Bound::Excluded(first(until)),
    };
    RecordId::new(table, range)
}

/// A domain value as it is kept in a `body` column.
pub(crate) fn body<T: Serialize>(value: &T) -> Result<Json, StoreError> {
    serde_json::to_value(value)
        .map_err(|error| StoreError::corrupt(std::any::type_name::<T>(), error))
}

/// The domain value that a `body` column of `place` holds.
pub(crate) fn read<T: DeserializeOwned>(place: &str, body: Json) -> Result<T, StoreError> {
    serde_json::from_value(body).map_err(|error| StoreError::corrupt(place, error))
}

/// A value as it is kept in a column that the engine does not look into.
pub(crate) fn text<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value)
        .map_err(|error| StoreError::corrupt(std::any::type_name::<T>(), error))
}

/// The value that a text column of `place` holds.
pub(crate) fn read_text<T: DeserializeOwned>(place: &str, text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::corrupt(place, error))
}

/// An instant in the engine's form.
pub(crate) fn datetime(at: Timestamp) -> Datetime {
    let nanos = u32::try_from(at.subsec_nanosecond()).unwrap_or_default();
    Datetime::from_timestamp(at.as_second(), nanos).unwrap_or_default()
}

/// The engine's instant in ours.
pub(crate) fn timestamp(at: Datetime) -> Result<Timestamp, StoreError> {
    let at = at.into_inner();
    let nanos = i32::try_from(at.timestamp_subsec_nanos()).unwrap_or_default();
    Timestamp::new(at.timestamp(), nanos).map_err(|error| StoreError::corrupt("a moment", error))
}

/// The id in `table:id`.
pub(crate) fn key(id: &RecordId) -> Option<Uuid> {
    match &id.key {
        RecordIdKey::Uuid(key) => Some((*key).into()),
        _ => None,
    }
}

/// The last id in `table:[.., id]`.
pub(crate) fn last_key(id: &RecordId) -> Option<Uuid> {
    let RecordIdKey::Array(parts) = &id.key else {
        return None;
    };
    match parts.last() {
        Some(Value::Uuid(last)) => Some((*last).into()),
        _ => None,
    }
}

/// The text in `table:[id, text]`.
pub(crate) fn second_text(id: &RecordId) -> Option<String> {
    let RecordIdKey::Array(parts) = &id.key else {
        return None;
    };
    match parts.last() {
        Some(Value::String(text)) => Some(text.clone()),
        _ => None,
    }
}

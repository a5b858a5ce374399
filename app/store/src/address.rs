//! Where the store is: in memory, in a folder, or on a server.

use std::path::PathBuf;

use surrealdb::{Surreal, engine::any::Any, opt::auth::Root};

use crate::error::StoreError;

/// Where the store is.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// In memory, gone when the program ends.
    Memory,
    /// In a folder; each commit is on disk before it is acknowledged.
    Folder(PathBuf),
    /// On a SurrealDB server.
    Remote {
        /// `ws://host:port`, without user and password.
        url: String,
        /// User and password, when the server asks for them.
        login: Option<(String, String)>,
    },
}

/// An address that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It begins with none of the three schemes.
    #[error("the store's address must begin with mem://, surrealkv:// or ws://")]
    Scheme,
    /// No folder is named.
    #[error("surrealkv:// needs a folder after it, such as surrealkv://data")]
    NoFolder,
    /// A folder name that the engine would misread.
    #[error("the folder of the store may not hold a question mark and must be Unicode")]
    Folder,
    /// No server is named.
    #[error("ws:// needs a server after it, such as ws://localhost:8000")]
    NoServer,
}

impl Address {
    /// Reads `mem://`, `surrealkv://folder`, `ws://host:port` or `wss://user:password@host:port`.
    ///
    /// # Errors
    /// [`AddressError`] says what is missing.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let (scheme, rest) = text.trim().split_once("://").ok_or(AddressError::Scheme)?;
        match scheme {
            "mem" => Ok(Self::Memory),
            "surrealkv" if rest.is_empty() => Err(AddressError::NoFolder),
            "surrealkv" if rest.contains('?') => Err(AddressError::Folder),
            "surrealkv" => Ok(Self::Folder(rest.into())),
            "ws" | "wss" => remote(scheme, rest),
            _ => Err(AddressError::Scheme),
        }
    }

    /// The address as the engine reads it.
    pub(crate) fn endpoint(&self) -> Result<String, StoreError> {
        match self {
            Self::Memory => Ok("mem://".to_owned()),
            Self::Folder(folder) => match folder.to_str() {
                Some(text) if !text.contains('?') => Ok(format!("surrealkv://{text}?sync=every")),
                _ => Err(StoreError::unavailable(&AddressError::Folder)),
            },
            Self::Remote { url, .. } => Ok(url.clone()),
        }
    }

    /// Signs in where the address brought a user.
    pub(crate) async fn sign_in(&self, db: &Surreal<Any>) -> Result<(), StoreError> {
        let Self::Remote {
            login: Some((username, password)),
            ..
        } = self
        else {
            return Ok(());
        };
        let root = Root {
            username: username.clone(),
            password: password.clone(),
        };
        db.signin(root)
            .await
            .map_err(|error| StoreError::unavailable(&error))?;
        Ok(())
    }
}

impl std::fmt::Debug for Address {
    /// Leaves the password out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Memory => f.write_str("mem://"),
            Self::Folder(folder) => write!(f, "surrealkv://{}", folder.display()),
            Self::Remote { url, .. } => f.write_str(url),
        }
    }
}

fn remote(scheme: &str, rest: &str) -> Result<Address, AddressError> {
    let (login, host) = match rest.rsplit_once('@') {
        Some((login, host)) => (login.split_once(':'), host),
        None => (None, rest),
    };
    if host.is_empty() {
        return Err(AddressError::NoServer);
    }
    let login = login.map(|(user, password)| (user.to_owned(), password.to_owned()));
    Ok(Address::Remote {
        url: format!("{scheme}://{host}"),
        login,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_kinds_are_read() {
        assert_eq!(Address::parse("mem://"), Ok(Address::Memory));
        assert_eq!(
            Address::parse("surrealkv://data/store"),
            Ok(Address::Folder("data/store".into()))
        );
        let plain = Address::Remote {
            url: "ws://db:8000".to_owned(),
            login: None,
        };
        assert_eq!(Address::parse(" ws://db:8000 "), Ok(plain));
    }

    #[test]
    fn a_password_is_kept_out_of_sight() {
        let address = Address::parse("wss://saiets:s3cret@db:8000").unwrap();
        assert_eq!(format!("{address:?}"), "wss://db:8000");
        let Address::Remote { login, .. } = address else {
            panic!("{address:?}")
        };
        assert_eq!(login, Some(("saiets".to_owned(), "s3cret".to_owned())));
    }

    #[test]
    fn what_is_none_says_so() {
        assert_eq!(Address::parse("rocksdb://data"), Err(AddressError::Scheme));
        assert_eq!(Address::parse("data"), Err(AddressError::Scheme));
        assert_eq!(Address::parse("surrealkv://"), Err(AddressError::NoFolder));
        assert_eq!(
            Address::parse("surrealkv://a?sync=never"),
            Err(AddressError::Folder)
        );
        assert_eq!(Address::parse("ws://"), Err(AddressError::NoServer));
    }

    #[test]
    fn a_folder_is_synced_at_each_commit() {
        assert_eq!(
            Address::Folder("d".into()).endpoint().unwrap(),
            "surrealkv://d?sync=every"
        );
    }
}

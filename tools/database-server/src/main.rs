//! The whole of SurrealDB's own server, which is published as a library only.

fn main() -> std::process::ExitCode {
    surrealdb_server::init(surrealdb_server::core::CommunityComposer())
}

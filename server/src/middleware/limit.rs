//! The limit per address, on what changes something.

use std::net::{IpAddr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::router::House;

/// Lets a request through unless its address asks as no classroom would. The answer says when to come back.
pub async fn per_address(State(house): State<House>, request: Request, next: Next) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip());
    let caller = peer.map(|peer| behind_proxy(peer, house.trusted_proxy, request.headers()));
    if request.method() == Method::POST && caller.is_some_and(|caller| !house.limit.lets(caller)) {
        return (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "60")]).into_response();
    }
    next.run(request).await
}

/// The address that counts: the last one the trusted proxy names, or the peer itself.
pub(super) fn behind_proxy(peer: IpAddr, trusted: Option<IpAddr>, headers: &HeaderMap) -> IpAddr {
    if trusted != Some(peer) {
        return peer;
    }
    let named = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    named
        .filter_map(|address| address.trim().parse().ok())
        .next_back()
        .unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn only_the_trusted_proxy_is_believed() {
        let (proxy, stranger) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([127, 0, 0, 9]));
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-forwarded-for",
            HeaderValue::from_static("10.0.0.1, 10.0.0.2"),
        );
        assert_eq!(
            behind_proxy(proxy, Some(proxy), &headers),
            IpAddr::from([10, 0, 0, 2])
        );
        assert_eq!(behind_proxy(stranger, Some(proxy), &headers), stranger);
        assert_eq!(behind_proxy(proxy, None, &headers), proxy);
        assert_eq!(behind_proxy(proxy, Some(proxy), &HeaderMap::new()), proxy);
    }
}

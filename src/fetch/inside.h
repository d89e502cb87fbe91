/* inside.h - is this a host of the own machine or network, which no page of the outside should lead to?
 *
 * localhost; the IPv4 blocks 0/8, 10/8, 100.64/10, 127/8, 169.254/16, 172.16/12, 192.168/16; IPv6 ::, ::1, fe80::/9, fc00::/7, and
 * IPv4 in IPv6 (::ffff:0:0/96, 64:ff9b::/96). A name is looked at as it stands: what it resolves to is for the caller to ask.
 * Source       RFC 6890 (special-purpose addresses).
 * See it work  tests/test_fetch.c */
#ifndef VOLGENS_FETCH_INSIDE_H
#define VOLGENS_FETCH_INSIDE_H

#include "base/str.h"

/* host: a name, or an IP address with or without brackets, with or without a zone. */
bool inside_host(str host);
/* The host of an address that was taken. */
bool inside_url(str url);

#endif

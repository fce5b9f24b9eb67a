"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.application_certificate_authorities`,
`client.application_certificate_authority`, `client.application_certificate`,
`client.application_certificates`, `client.application_key`,
`client.application_keys`, `client.instance_api_token`,
`client.instance_api_tokens`, `client.user_api_token`, `client.user_api_tokens`,
`client.user_oauth_token` and `client.user_oauth_tokens`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

ActiveStatus = TypeAliasType("ActiveStatus", Literal["active", "inactive"] | str)
"""Whether it may be used; an inactive one is refused until it is made active again."""

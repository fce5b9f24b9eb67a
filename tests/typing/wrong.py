# ruff: noqa: B018
"""Wrong uses of the client. Each line marked `# wrong` must be refused by every type checker, and no other line."""

from __future__ import annotations

from losant_client import LosantClient, models, types

client = LosantClient("token")
ONE, TWO = "575ec8687ae143cd83dc4a97", "575ecf887ae143cd83dc4aa2"

# names
client.devise  # wrong
client.device.fetch(ONE, TWO)  # wrong
client.device.with_raw_response.state_stream(ONE, TWO)  # wrong
client.device.get(ONE, TWO).nme  # wrong
models.Devise  # wrong

# arguments
client.device.get(ONE)  # wrong
client.device.get(ONE, TWO, True)  # wrong
client.device.get(ONE, device=TWO)  # wrong
client.device.get(ONE, TWO, exclude_connection=True)  # wrong
client.device.get(ONE, 5)  # wrong
client.devices.get(ONE, per_page="10")  # wrong
client.devices.get(ONE, sort_direction="up")  # wrong
client.devices.get(ONE, tag_filter="floor")  # wrong
client.device.patch(ONE, TWO)  # wrong
client.file.upload(ONE, TWO, file="report.csv")  # wrong
client.device.get(ONE, TWO, options={"timeouts": 5})  # wrong
client.device.get(ONE, TWO, options={"max_retries": "2"})  # wrong
client.with_options(retries=5)  # wrong
LosantClient(5)  # wrong

# bodies
client.device.patch(ONE, TWO, device={"nme": "pump"})  # wrong
client.device.patch(ONE, TWO, device={"name": 5})  # wrong
client.device.patch(ONE, TWO, device={"deviceClass": "robot"})  # wrong
client.device.patch(ONE, TWO, device={"tags": [{"key": 1}]})  # wrong
client.devices.post(ONE, device={"description": "no name"})  # wrong
client.device.send_state(ONE, TWO, device_state={"dat": {}})  # wrong
new: types.DevicePost = {"name": "pump", "device_class": "gateway"}  # wrong
models.DevicePost(name=5)  # wrong
models.DevicePost(nme="pump")  # wrong
client.device.send_command(ONE, TWO, device_command=models.DevicePost(name="pump"))  # wrong
client.sign_in_user({"email": "a@example.com"})  # wrong

# results
count: int = client.device.get(ONE, TWO)  # wrong
name: str = client.device.get(ONE, TWO).name  # wrong
for item in client.devices.iterate(ONE):
    item.nme  # wrong
with client.device.state_stream(ONE, TWO) as events:
    for event in events:
        event.data.temperature  # wrong

# right
client.device.get(ONE, TWO, exclude_connection_info=True, options={"timeout": 5})
client.device.patch(ONE, TWO, device={"name": "pump", "parentId": None})

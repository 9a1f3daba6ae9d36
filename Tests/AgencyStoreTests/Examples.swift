import AgencyStore
import Foundation
import Records

/// The day of today, since 1970-01-01.
let today = Int(Date().timeIntervalSince1970) / 86_400

/// An attempt as it is sent.
func attempt(
  _ id: String = "a1",
  _ body: String = #"{"words": "æøå 'quoted' \"twice\" \\ \n 🙂"}"#,
  scenario: String = "quiet-week"
) -> SharedRecord {
  SharedRecord(.init(.attempt, id), scenario: scenario, heldOn: today - 1, body: body)
}

/// The report of a class as it is sent.
func classReport(
  _ id: String = "c1",
  people: Int = 12,
  scenario: String = "quiet-week",
  endsOn: Int = today + 20
) -> SharedRecord {
  SharedRecord(
    .init(.classReport, id),
    scenario: scenario,
    heldOn: today,
    endsOn: endsOn,
    people: people,
    body: #"{"report": "[1/2]"}"#
  )
}

/// Records in memory.
func outbox() throws(StoreError) -> RecordStore {
  try RecordStore.open(path: ":memory:")
}

/// The reason for which something was refused.
func refusal(_ body: () throws(AgencyStoreError) -> Void) -> AgencyStoreError? {
  do throws(AgencyStoreError) {
    try body()
    return nil
  } catch { return error }
}

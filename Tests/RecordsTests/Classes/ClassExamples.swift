import Classroom

@testable import Records

/// A day in November 2026, since 1970-01-01.
let someDay = 20_786

func sheet(days: Int = 30, purpose: String = "Training of staff") -> DataSheet {
  DataSheet(
    purpose: purpose,
    basis: "Instruction 7 of the training unit",
    recipients: "The training unit: counts alone",
    days: days,
    filledBy: "Head of training",
    filledAt: "2026-11-23T18:39:32+01:00"
  )
}

func aClass(
  _ id: String = "c1a5500000000001",
  header: String = #"{"version":1,"id":"c1"}"#,
  file: String = "aa",
  isRehearsal: Bool = false,
  openedOn: Int = someDay,
  keptDays: Int = 30
) -> StoredClass {
  StoredClass(
    id: id,
    header: header,
    fileHash: file,
    isRehearsal: isRehearsal,
    openedOn: openedOn,
    keptDays: keptDays
  )
}

func copy(_ hash: String = "aa", _ bytes: [UInt8] = [1, 2]) -> CaseCopy {
  CaseCopy(hash: hash, bytes: bytes, path: "/cases/a.json", readAt: "2026-11-23T18:39:32+01:00")
}

func act(_ sequence: Int, _ act: String = #""reveal""#) -> StoredClassEvent {
  StoredClassEvent(sequence: sequence, version: 1, act: act, at: 1_795_000_000 + sequence)
}

/// Records in memory with a data sheet.
func classStore(days: Int = 30) throws(StoreError) -> RecordStore {
  let store = try memory()
  try store.fillIn(sheet(days: days))
  return store
}

internal import Classroom

extension Row {
  /// Reads what was fixed from the columns of `Connection.classes`.
  func storedClass(_ refusal: StoreError) throws(StoreError) -> StoredClass {
    let (day, kept) = (integer(4), integer(5))
    guard Self.possibleDays.contains(day), DataSheet.possibleDays.contains(kept) else {
      throw refusal
    }
    return StoredClass(
      id: text(0),
      header: text(1),
      fileHash: text(2),
      isRehearsal: integer(3) != 0,
      openedOn: day,
      keptDays: kept
    )
  }

  /// The days from 1970 to 9999.
  private static var possibleDays: Range<Int> { 0..<2_932_897 }

  /// Reads an event from the columns of `Connection.classEvents`.
  func classEvent() -> StoredClassEvent {
    StoredClassEvent(
      sequence: integer(0),
      version: integer(1),
      act: text(2),
      at: integer(3)
    )
  }
}

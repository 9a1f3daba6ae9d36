package import Classroom

extension RecordStore {
  /// The data sheet that holds: the last that was filled in; none where nobody has.
  package func dataSheet() throws(StoreError) -> DataSheet? {
    try perform(.readDataSheet) { connection throws(StoreError) in
      try connection.dataSheet()
    }
  }

  /// Fills in the data sheet; those before stay, as classes were opened under them.
  package func fillIn(_ sheet: DataSheet) throws(StoreError) {
    try perform(.writeDataSheet) { connection throws(StoreError) in
      guard sheet.blank.isEmpty, sheet.tooLong.isEmpty else {
        throw connection.refusal(ofClass: .dataSheetIncomplete)
      }
      try connection.run(
        """
        INSERT INTO data_sheets (purpose, basis, recipients, days, filled_by, filled_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """,
        [
          .text(sheet.purpose), .text(sheet.basis), .text(sheet.recipients),
          .integer(sheet.days), .text(sheet.filledBy), .text(sheet.filledAt),
        ]
      )
    }
  }
}

extension Connection {
  /// The last data sheet that was filled in.
  mutating func dataSheet() throws(StoreError) -> DataSheet? {
    try first(
      """
      SELECT purpose, basis, recipients, days, filled_by, filled_at
      FROM data_sheets ORDER BY number DESC LIMIT 1
      """
    ) {
      DataSheet(
        purpose: $0.text(0),
        basis: $0.text(1),
        recipients: $0.text(2),
        days: $0.integer(3),
        filledBy: $0.text(4),
        filledAt: $0.text(5)
      )
    }
  }
}

extension RecordStore {
  /// Deletes the classes whose records end on a day or before it, with everything of them, and proves
  /// it.
  ///
  /// Where nothing is due and no proof is asked for, the files are left as they are.
  package func clearClasses(
    endedBy day: Int,
    provingAlways: Bool = false
  ) throws(StoreError) -> ClassClearing {
    try clear(provingAlways: provingAlways) { $0.endsOn <= day }
  }

  /// Deletes a class before its day, with everything of it, and proves it.
  package func clearClass(_ id: String) throws(StoreError) -> ClassClearing {
    let clearing = try clear(provingAlways: false) { $0.id == id }
    guard !clearing.deleted.isEmpty else {
      throw StoreError(.aboutClass(.unknown), operation: .clearClasses, path: path)
    }
    return clearing
  }

  private func clear(
    provingAlways: Bool,
    where isDue: @Sendable (StoredClass) -> Bool
  ) throws(StoreError) -> ClassClearing {
    try perform(.clearClasses) { connection throws(StoreError) in
      var marks = DeletedMarks()
      let deleted = try connection.transaction { connection throws(StoreError) in
        var deleted: [ClassClearing.Deleted] = []
        for summary in try connection.classes().reversed() where isDue(summary.head) {
          let register = try connection.classRegister(of: summary.head.id)
          try connection.mark(summary, register, in: &marks)
          try connection.delete(summary.head)
          deleted.append(
            ClassClearing.Deleted(
              head: summary.head,
              eventCount: summary.eventCount,
              hadReport: summary.hasReport,
              hadRegister: register != nil
            )
          )
        }
        return deleted
      }
      guard !deleted.isEmpty || provingAlways else {
        return ClassClearing(deleted: [], proof: .searched([]))
      }
      return ClassClearing(deleted: deleted, proof: proof(that: marks, areGoneBy: &connection))
    }
  }
}

extension Connection {
  /// Marks what stands in the file of a class: its id, which is in each of its rows, and its longer
  /// texts.
  fileprivate mutating func mark(
    _ summary: ClassSummary,
    _ register: String?,
    in marks: inout DeletedMarks
  ) throws(StoreError) {
    let id = summary.head.id
    marks.insert(id)
    marks.insert(summary.head.header)
    for event in try classEvents(of: id) { marks.insert(event.act) }
    marks.insert(register)
    marks.insert(try classReport(of: id)?.text)
    marks.insert(try outboxRecord(.init(.classReport, id))?.body)
  }

  fileprivate mutating func delete(_ head: StoredClass) throws(StoreError) {
    try run("DELETE FROM classes WHERE id = ?1", [.text(head.id)])
    try dropCaseCopy(head.fileHash)
  }
}

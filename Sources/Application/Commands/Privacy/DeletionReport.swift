internal import JSONText
internal import PlainText
internal import Records

/// What is said of a deletion: the files that were searched, and how far it is proved.
struct DeletionReport {
  private let proof: DeletionProof
  private let context: CommandContext
  private var words: DeletionWords { .of(context.language) }

  init(_ proof: DeletionProof, _ context: CommandContext) {
    self.proof = proof
    self.context = context
  }

  /// Prints what was searched and proved, and what lies beyond the program; what is not proved is no
  /// success.
  func print(notReached: String, notProved: String) throws(Refusal) {
    if case .searched(let files) = proof {
      context.printer.print(files.map { words.searched(CleanText.line($0.path), $0.size) })
    }
    try refuse(notProved: notProved)
    if case .searched = proof { context.printer.print(prose: [words.proved, notReached]) }
  }

  /// Refuses what is not proved.
  func refuse(notProved: String) throws(Refusal) {
    switch proof {
    case .inMemory: return
    case .notProved(let error):
      let reason = ErrorText.text(of: error, in: context.language)
      throw Refusal(text: notProved + " " + reason, code: .cannotWrite)
    case .searched(let files):
      guard !proof.isClean else { return }
      let paths = files.filter(\.hasTrace).map { CleanText.line($0.path) }
      throw Refusal(text: words.traces(paths.joined(separator: ", ")), code: .findings)
    }
  }

  /// Whether it is proved, and the files that were searched.
  var json: JSONValue {
    let files: [DeletionProof.SearchedFile] =
      if case .searched(let files) = proof { files } else { [] }
    return [
      "isProved": .boolean(proof.isClean),
      "searched": .array(
        files.map { file in
          [
            "path": .string(file.path), "bytes": file.size.map { .integer($0) } ?? .null,
            "hasTrace": .boolean(file.hasTrace),
          ]
        }
      ),
    ]
  }
}

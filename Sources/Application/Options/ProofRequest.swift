package import Screens

/// What `signpost proof` is asked for.
package enum ProofRequest: Equatable, Sendable {
  /// The proof that a course was completed.
  case make(Paper)
  /// Whether a proof in a file is as it was written.
  case verify(file: String)

  /// A proof that is to be made.
  package struct Paper: Equatable, Sendable {
    /// The id of the plan; none for that of the course that is taken.
    package var plan: String?
    /// The name that stands on it; empty for none.
    package var name: String
    /// How it is written.
    package var format: PaperDocument.Format
    /// The file that is written; none for standard output.
    package var output: String?

    /// Makes a request.
    package init(
      plan: String? = nil,
      name: String = "",
      format: PaperDocument.Format = .text,
      output: String? = nil
    ) {
      self.plan = plan
      self.name = name
      self.format = format
      self.output = output
    }
  }

  /// The formats of a proof: marks of Markdown would stand in the lines that are hashed.
  static let formats: [PaperDocument.Format] = [.text, .html]
}

/// The options of `signpost proof` as they were read, before it is known whether they fit together.
struct ProofOptions {
  /// The most characters of a name.
  static let longestName = 100

  var name = ""
  var file: String?
  var format = PaperDocument.Format.text
  var output: String?

  /// The request that they make together with the words after the command.
  func request(_ arguments: [String]) throws(UsageError) -> ProofRequest {
    if let file {
      if let first = arguments.first { throw .needlessArgument(first, verb: .proof) }
      if !name.isEmpty { throw .optionsClash("--verify", "--name") }
      if output != nil { throw .optionsClash("--verify", "--output") }
      return .verify(file: file)
    }
    if arguments.count > 1 { throw .needlessArgument(arguments[1], verb: .proof) }
    guard ProofRequest.formats.contains(format) else {
      throw .unknownValue(
        format.rawValue,
        source: "--\(OptionRule.Name.format.rawValue)",
        allowed: ProofRequest.formats.map(\.rawValue),
        nearest: nil
      )
    }
    // Cut after its blanks are put in order, and put in order again: it may be cut at a blank.
    let name = Self.words(String(Self.words(name).prefix(Self.longestName)))
    return .make(
      ProofRequest.Paper(
        plan: arguments.first,
        name: name,
        format: format,
        output: output
      )
    )
  }

  /// A name as its words with one blank between two.
  private static func words(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

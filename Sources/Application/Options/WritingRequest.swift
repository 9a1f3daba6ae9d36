package import Screens

/// What the commands for authors are asked for.
package enum WritingRequest: Equatable, Sendable {
  /// A case is begun.
  case new(NewCaseOptions)
  /// A name is changed everywhere in the file of a case.
  case rename(old: String, new: String, file: String)
  /// Cases are counted; without paths every case that can be played.
  case stats(paths: [String])
  /// Two versions of a case are compared.
  case diff(old: String, new: String)
  /// A case is printed as a document.
  case script(target: String, format: CaseScript.Format, showsKeys: Bool, output: String? = nil)
  /// Stored attempts are held against the present version of a case, or of every case.
  case migrate(target: String?)
  /// Practitioners are asked, or what they answered is put together.
  case panel(PanelRequest)
  /// Texts go to a translator, come back, or are made longer to look at pages.
  case translate(TranslateRequest)
  /// Files are laid out; or it is only said which would change.
  case format(paths: [String], checksOnly: Bool, converts: Bool)
}

/// The options of the commands for authors as they were read.
struct WritingOptions {
  /// For how many raters sheets are made.
  var raters: Int?
  /// The format of a document; none where the command does not write one.
  var document: CaseScript.Format?
  private var switches: Set<OptionRule.Name> = []
  private var newCase = NewCaseOptions()
  private var folder: String?
  private var translate = TranslateOptions()

  /// Takes an option.
  mutating func set(_ name: OptionRule.Name, _ value: String?) {
    guard let value else {
      switches.insert(name)
      return
    }
    switch name {
    case .folder: folder = value
    case .to: translate.target = value
    case .source: translate.source = value
    case .earlier: translate.earlier = value
    default: newCase.set(name, value)
    }
  }

  /// The request that they make together with a verb and the words after it.
  func request(of verb: Verb, _ arguments: [String]) throws(UsageError) -> WritingRequest {
    switch verb {
    case .new:
      if let extra = arguments.first { throw .needlessArgument(extra, verb: verb) }
      return .new(try newCase.checked())
    case .rename:
      guard arguments.count >= 3 else { throw .missingArgument(verb: verb) }
      if arguments.count > 3 { throw .needlessArgument(arguments[3], verb: verb) }
      return .rename(old: arguments[0], new: arguments[1], file: arguments[2])
    case .stats: return .stats(paths: arguments)
    case .diff:
      guard arguments.count >= 2 else { throw .missingArgument(verb: verb) }
      if arguments.count > 2 { throw .needlessArgument(arguments[2], verb: verb) }
      return .diff(old: arguments[0], new: arguments[1])
    case .script:
      guard let target = arguments.first else { throw .missingArgument(verb: verb) }
      if arguments.count > 1 { throw .needlessArgument(arguments[1], verb: verb) }
      return .script(
        target: target,
        format: document ?? .markdown,
        showsKeys: switches.contains(.keys),
        output: newCase.output
      )
    case .migrate:
      if arguments.count > 1 { throw .needlessArgument(arguments[1], verb: verb) }
      return .migrate(target: arguments.first)
    case .panel:
      return .panel(
        try PanelRequest(
          arguments,
          folder: folder,
          raters: raters,
          writes: switches.contains(.write)
        )
      )
    case .translate:
      var translate = translate
      translate.output = newCase.output
      translate.checksOnly = switches.contains(.check)
      return .translate(try translate.request(arguments))
    default:
      guard !arguments.isEmpty else { throw .missingArgument(verb: verb) }
      return .format(
        paths: arguments,
        checksOnly: switches.contains(.check),
        converts: switches.contains(.convert)
      )
    }
  }
}

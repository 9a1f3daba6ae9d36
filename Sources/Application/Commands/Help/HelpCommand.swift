internal import PlainText
internal import Screens

/// `signpost help`: made from the same tables as parsing is.
struct HelpCommand {
  let phrases: CommandWords
  /// What the program is, in a line.
  let productLine: String
  /// The verb to explain; none for all.
  let verb: Verb?
  /// What of `signpost class` is explained; none for all of it.
  var topic: ClassTopicHelp?

  /// The lines to print, at most 80 columns each.
  var lines: [String] {
    guard let verb else { return overview }
    if let topic { return page(topic) }
    return page(verb)
  }

  /// What `signpost class` does with one of its words.
  private func page(_ help: ClassTopicHelp) -> [String] {
    let own = OptionRule.all.filter { help.topic.options.contains($0.name) }
    let common = OptionRule.all.filter { $0.verbs == nil }
    let words = [Verb.classroom.rawValue, help.topic.rawValue, help.arguments]
    var lines = [
      "\(phrases.usage): signpost \(words.filter { !$0.isEmpty }.joined(separator: " "))"
    ]
    lines += [""] + TextWrap.lines(of: help.text, width: Printer.measure)
    return lines + ["", phrases.optionsHead] + options(own + common, printing: help.topic.formats)
  }

  private var overview: [String] {
    var lines = TextWrap.lines(of: "signpost - \(productLine)", width: Printer.measure)
    lines += ["", "\(phrases.usage): signpost \(phrases.usageForm)", phrases.withoutCommand]
    let width = Verb.allCases.map { synopsis($0).columns }.max()
    for group in Verb.Group.allCases {
      let verbs = Verb.allCases.filter { $0.group == group }
      lines += ["", phrases.commandsHead(group)]
      lines += Self.listing(verbs.map { (synopsis($0), phrases.help($0).summary) }, width: width)
    }
    lines += ["", phrases.commonOptionsHead] + options(common, printing: nil)
    lines += ["", phrases.examplesHead] + Self.listing(phrases.examples)
    lines += ["", phrases.exitCodesHead]
    lines += Self.listing(phrases.exitCodes.map { ("\($0.0)", $0.1) })
    return lines + [""] + TextWrap.lines(of: phrases.moreHelp, width: Printer.measure)
  }

  /// The options that every command takes.
  private var common: [OptionRule] { OptionRule.all.filter { $0.verbs == nil } }

  private func page(_ verb: Verb) -> [String] {
    let own = OptionRule.all.filter { $0.verbs?.contains(verb) ?? false }
    let help = phrases.help(verb)
    var lines = ["\(phrases.usage): signpost \(synopsis(verb))", "", help.summary]
    lines += help.details.flatMap { TextWrap.lines(of: $0, width: Printer.measure) }
    lines += ["", phrases.optionsHead] + options(own + common, printing: verb.formats)
    return lines + ["", phrases.examplesHead] + Self.listing(help.examples)
  }

  private func synopsis(_ verb: Verb) -> String {
    let arguments = phrases.help(verb).arguments
    return arguments.isEmpty ? verb.rawValue : "\(verb.rawValue) \(arguments)"
  }

  /// The options with what they do; of one command only the formats that it prints in.
  private func options(_ rules: [OptionRule], printing printed: [String]?) -> [String] {
    Self.listing(
      rules.map { rule in
        let value = phrases.value(rule).map { " \($0)" } ?? ""
        let variable = rule.variable.map { " [\($0)]" } ?? ""
        let formats = rule.name == .format ? printed : nil
        let values = formats ?? rule.allowed
        let allowed =
          values.isEmpty || rule.value?.contains("|") == true
          ? "" : " (\(values.joined(separator: ", ")))"
        let meaning = formats == nil ? phrases.option(rule.name) : phrases.printsInFormat
        return (rule.flag + value, meaning + allowed + variable)
      }
    )
  }

  private static func listing(_ examples: [VerbHelp.Example]) -> [String] {
    listing(examples.map { ($0.line, $0.purpose) })
  }

  /// Names with their meaning beside them, wrapped under itself; the names in so many columns, or
  /// as many as the longest has.
  private static func listing(_ entries: [(String, String)], width: Int? = nil) -> [String] {
    let width = width ?? entries.map(\.0.columns).max() ?? 0
    let indent = String(repeating: " ", count: width + 4)
    return entries.flatMap { name, meaning in
      TextWrap.lines(
        of: meaning,
        width: Printer.measure,
        firstIndent: "  " + name.padded(to: width) + "  ",
        hangingIndent: indent
      )
    }
  }
}

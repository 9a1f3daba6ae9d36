internal import Authoring
internal import PlainText

extension TranslateWords {
  static let english = TranslateWords(
    notes: TranslationNotes(
      speech: { name, mark in "\(name) says this. Keep '\(mark)' at the beginning." },
      names: { "Keep \($0.joined(separator: ", ")): a name is put in its place." },
      paragraph: { number, count in "Paragraph \(number) of \(count)." },
      otherCount: { "The translation has \(paragraphs($0)) so far." }
    ),
    exported: { export, path in
      "\(path): \(paragraphs(export.file.entries.count)); \(export.translated) translated, "
        + "\(export.untranslated) to translate, \(export.fuzzy) marked for a look (fuzzy)."
    },
    pseudo: {
      "\($0): a copy to look at pages with. Texts have accents, are a third longer and stand in "
        + "brackets; words without accents are the program's own, or the same in every language."
    },
    refused: refusedInEnglish,
    noLanguage: {
      "\($0): its head does not say which language it is in. Add a line \"Language: da\\n\"."
    },
    stranger: { "\($0) belongs to '\($1)', and none of it fits \($2). Nothing was written." },
    unreadable: unreadableInEnglish,
    problem: problemInEnglish,
    taken: { taken, path, language, checksOnly in
      var lines: [String] = []
      if !taken.missing.isEmpty {
        lines.append("\(path) has no '\(language)' for:")
        lines += places(taken.missing) { "and \($0) more" }
      }
      let verb = checksOnly ? "would be written" : "written"
      lines.append(
        "\(path): \(texts(taken.written.count)) \(verb) in '\(language)', \(taken.unchanged) as before, "
          + "\(taken.problems.count) left out."
      )
      if taken.untranslated + taken.fuzzy > 0 {
        lines.append(
          "In the translator's file: \(paragraphs(taken.untranslated)) without a translation, "
            + "\(taken.fuzzy) marked for a look (fuzzy)."
        )
      }
      if taken.isNewLanguage {
        let verb = checksOnly ? "would be added" : "was added"
        lines.append("'\(language)' \(verb) to 'languages'.")
      }
      return lines
    }
  )

  private static func texts(_ count: Int) -> String { count == 1 ? "1 text" : "\(count) texts" }

  private static func paragraphs(_ count: Int) -> String {
    count == 1 ? "1 paragraph" : "\(count) paragraphs"
  }

  private static let refusedInEnglish: @Sendable (TranslatingError, String) -> String = {
    error,
    path in
    switch error {
    case .notReadable: "\(path) has mistakes in its JSON. 'signpost check \(path)' shows them."
    case .malformedLanguage(let code):
      "'\(CleanText.line(code))' is no code of a language: two or three small letters, such as da."
    case .sameLanguage(let code):
      "'\(CleanText.line(code))' cannot be translated into itself; --source names another language."
    case .unknownSource(let code, let known):
      code.isEmpty
        ? "\(path) is in no other language that could be translated from."
        : "\(path) is not in '\(CleanText.line(code))' but in "
          + known.map { CleanText.line($0) }.joined(separator: ", ") + "."
    case .fixedLanguages(let known):
      "\(path) has no 'languages', so its texts can be in \(known.joined(separator: " and ")) alone."
    case .noTexts: "\(path) has no text by language, such as {\"en\": \"A letter\"}."
    }
  }

  private static let unreadableInEnglish: @Sendable (POProblem.Reason) -> String = { reason in
    switch reason {
    case .tooLarge: "the file has more than \(POFile.greatestSize >> 20) MiB"
    case .tooMany: "there are more than \(POFile.greatestCount) texts"
    case .notUTF8: "this line is not UTF-8; save the file as UTF-8"
    case .otherEncoding(let name):
      "the head says charset=\(CleanText.line(name)); save the file as UTF-8, and say so in the head"
    case .unknownLine:
      "a line begins with #, with a quote, or with msgctxt, msgid or msgstr; this one with none"
    case .notQuoted: "the text of a line stands in quotes, from one to the other, and alone"
    case .unknownEscape(let letter):
      "\\\(CleanText.line(letter)) means nothing here; there are \\n, \\t, \\r, \\\" and \\\\"
    case .plural: "texts with plural forms are not read; no text of a case has any"
    case .misplaced(let word):
      "'\(CleanText.line(word))' cannot stand here: first msgid, then msgstr"
    case .incomplete: "this text ends before its msgstr"
    case .repeated(let line): "this text stands on line \(line) already"
    case .noHead: "no head begins the file: msgid \"\" and a msgstr with the language"
    }
  }

  private static let problemInEnglish: @Sendable (TranslationProblem.Reason) -> String = { reason in
    switch reason {
    case .gone: "the file has no such text any more"
    case .stale(let now): "the text has changed since it was translated. It says now: \(now)"
    case .speaker(""): "the narrator tells this, so it does not begin with @ and a name"
    case .speaker(let mark): "it does not begin with \(mark) as the source does"
    case .names(let lacking, let extra):
      [
        lacking.isEmpty ? nil : "\(list(lacking)) is missing",
        extra.isEmpty ? nil : "\(list(extra)) is not in the source",
      ].compactMap(\.self).joined(separator: ", ")
    case .incomplete(let missing):
      "\(paragraphs(missing)) without a translation, and "
        + "half a text is not taken over"
    }
  }
}

internal import Authoring
internal import PlainText

extension TranslateWords {
  static let danish = TranslateWords(
    notes: TranslationNotes(
      speech: { name, mark in "Det er \(name), der siger det. Lad '\(mark)' stå forrest." },
      names: { "Lad \($0.joined(separator: ", ")) stå: der bliver sat et navn ind." },
      paragraph: { number, count in "Afsnit \(number) af \(count)." },
      otherCount: { "Oversættelsen har foreløbig \($0) afsnit." }
    ),
    exported: { export, path in
      "\(path): \(export.file.entries.count) afsnit; \(export.translated) er oversat, "
        + "\(export.untranslated) mangler, \(export.fuzzy) er mærket til at blive set efter (fuzzy)."
    },
    pseudo: {
      "\($0): en kopi til at se sider igennem med. Teksterne har accenter, er en tredjedel længere og "
        + "står i firkantede parenteser; ord uden accenter er programmets egne eller ens på alle sprog."
    },
    refused: refusedInDanish,
    noLanguage: {
      "\($0): filens hoved siger ikke, hvilket sprog den er på. Tilføj en linje \"Language: da\\n\"."
    },
    stranger: { "\($0) hører til '\($1)', og intet i den passer til \($2). Intet er skrevet." },
    unreadable: unreadableInDanish,
    problem: problemInDanish,
    taken: { taken, path, language, checksOnly in
      var lines: [String] = []
      if !taken.missing.isEmpty {
        lines.append("\(path) mangler '\(language)' til:")
        lines += places(taken.missing) { "og \($0) mere" }
      }
      let verb = checksOnly ? "ville blive skrevet" : "skrevet"
      lines.append(
        "\(path): \(texts(taken.written.count)) \(verb) på '\(language)', \(taken.unchanged) er som "
          + "før, \(taken.problems.count) er sprunget over."
      )
      if taken.untranslated + taken.fuzzy > 0 {
        lines.append(
          "I oversætterens fil: \(taken.untranslated) afsnit uden oversættelse, \(taken.fuzzy) mærket "
            + "til at blive set efter (fuzzy)."
        )
      }
      if taken.isNewLanguage {
        let verb = checksOnly ? "ville blive føjet" : "er føjet"
        lines.append("'\(language)' \(verb) til 'languages'.")
      }
      return lines
    }
  )

  private static func texts(_ count: Int) -> String { count == 1 ? "1 tekst" : "\(count) tekster" }

  private static let refusedInDanish: @Sendable (TranslatingError, String) -> String = {
    error,
    path in
    switch error {
    case .notReadable: "\(path) har fejl i sin JSON. 'signpost check \(path)' viser dem."
    case .malformedLanguage(let code):
      "'\(CleanText.line(code))' er ikke en sprogkode: to eller tre små bogstaver, som da."
    case .sameLanguage(let code):
      "'\(CleanText.line(code))' kan ikke oversættes til sig selv; --source nævner et andet sprog."
    case .unknownSource(let code, let known):
      code.isEmpty
        ? "\(path) er ikke på noget andet sprog, der kunne oversættes fra."
        : "\(path) er ikke på '\(CleanText.line(code))', men på "
          + known.map { CleanText.line($0) }.joined(separator: ", ") + "."
    case .fixedLanguages(let known):
      "\(path) har ingen 'languages', så dens tekster kan kun være på "
        + known.joined(separator: " og ") + "."
    case .noTexts: "\(path) har ingen tekst efter sprog, som {\"da\": \"Et brev\"}."
    }
  }

  private static let unreadableInDanish: @Sendable (POProblem.Reason) -> String = { reason in
    switch reason {
    case .tooLarge: "filen er på mere end \(POFile.greatestSize >> 20) MiB"
    case .tooMany: "der er mere end \(POFile.greatestCount) tekster"
    case .notUTF8: "denne linje er ikke UTF-8; gem filen som UTF-8"
    case .otherEncoding(let name):
      "hovedet siger charset=\(CleanText.line(name)); gem filen som UTF-8, og skriv det i hovedet"
    case .unknownLine:
      "en linje begynder med #, et anførselstegn, msgctxt, msgid eller msgstr; denne gør ikke"
    case .notQuoted: "teksten på en linje står i anførselstegn fra ende til anden, og alene"
    case .unknownEscape(let letter):
      "\\\(CleanText.line(letter)) betyder intet her; der findes \\n, \\t, \\r, \\\" og \\\\"
    case .plural: "tekster med flertalsformer læses ikke; ingen tekst i en case har dem"
    case .misplaced(let word):
      "'\(CleanText.line(word))' kan ikke stå her: først msgid, så msgstr"
    case .incomplete: "denne tekst slutter før sin msgstr"
    case .repeated(let line): "denne tekst står allerede på linje \(line)"
    case .noHead: "filen begynder uden hoved: msgid \"\" og en msgstr med sproget"
    }
  }

  private static let problemInDanish: @Sendable (TranslationProblem.Reason) -> String = { reason in
    switch reason {
    case .gone: "filen har ikke længere en tekst her"
    case .stale(let now): "teksten er ændret, siden den blev oversat. Nu står der: \(now)"
    case .speaker(""): "det er fortælleren, der taler, så teksten begynder ikke med @ og et navn"
    case .speaker(let mark): "teksten begynder ikke med \(mark), som kildeteksten gør"
    case .names(let lacking, let extra):
      [
        lacking.isEmpty ? nil : "\(list(lacking)) mangler",
        extra.isEmpty ? nil : "\(list(extra)) står ikke i kildeteksten",
      ].compactMap(\.self).joined(separator: ", ")
    case .incomplete(let missing):
      "\(missing) afsnit uden oversættelse, og en halv tekst tages ikke med"
    }
  }
}

extension PreviewWords {
  /// The phrases in Danish.
  static let danish = PreviewWords(
    title: "Forhåndsvisning",
    nothingKept: "Forhåndsvisning: intet gemmes",
    quitHelp: "Forlad programmet; intet af forhåndsvisningen gemmes",
    findings: "Fund",
    findingsHelp: "Vis, hvad undersøgelsen fandt i filen",
    findingCount: { count in
      count == 0 ? "ingen fund" : "\(count) fund"
    },
    findingsAtKey: { count in
      count == 0 ? "ingen fund" : "\(count) fund: F"
    },
    errorsAtKey: { "\($0) fejl: F" },
    noFindings: "Undersøgelsen fandt intet.",
    findingHelp: "Vis grunden til det markerede fund, og hvad der kan gøres",
    whyItMatters: "Hvorfor det betyder noget",
    whatToDo: "Det kan du gøre",
    closeHelp: "Luk, og gå tilbage",
    stepBack: "Et trin bagud",
    stepBackHelp: "Gå tilbage til før det sidste svar",
    atStart: "Forhåndsvisningen begyndte her.",
    stepOn: "Et trin frem",
    stepOnHelp: "Gå videre, som det bedste svar gør",
    atEnd: "Casen slutter her.",
    goToHelp: { id, title in
      title.isEmpty ? "Gå til trinnet '\(id)'" : "Gå til trinnet '\(id)': \(title)"
    },
    again: "Fra start",
    fromStart: "Forhåndsvisningen begynder forfra.",
    readAgainHelp: "Læs filen igen nu",
    unchanged: "Filen er ikke ændret.",
    notFollowed:
      "Systemet siger ikke til, når filen gemmes. Den læses igen ved hvert trin; r læser den nu.",
    reloaded: { clock, found, play in
      play.isEmpty
        ? "Læst igen kl. \(clock): \(found)." : "Læst igen kl. \(clock): \(found). \(play)"
    },
    keepsOlder: "Den kan ikke spilles, som den er nu, så du spiller den udgave, der var før.",
    noPlay: "Der er intet at spille, før filen er fri for fejl.",
    impossible: { number, step in
      "Dit \(number). svar er ikke muligt mere, så du står ved '\(step)'."
    },
    otherWay: { "Historien går en anden vej nu, så du står ved '\($0)'." },
    noStart: { "Den kan ikke begynde, hvor den skulle, så du står ved '\($0)'." },
    refused: { error in
      func meant(_ nearest: String?) -> String { nearest.map { " Mente du '\($0)'?" } ?? "" }
      return switch error {
      case .unknownStep(let id, let nearest): "casen har intet trin '\(id)'.\(meant(nearest))"
      case .unknownName(let name, let nearest):
        "casen har intet flag og ingen tæller '\(name)'.\(meant(nearest))"
      case .flagWithNumber(let name):
        "'\(name)' er et flag: --set \(name) sætter det, --set \(name)=no fjerner det."
      case .counterWithoutNumber(let name):
        "'\(name)' er en tæller og skal have et tal: --set \(name)=2."
      }
    }
  )
}

internal import ScenarioEngine

extension RatingWords {
  /// The phrases in Danish.
  static let danish = RatingWords(
    title: "Bedøm en tekst",
    rater: { $0 == .first ? "første bedømmer" : "anden bedømmer" },
    blind: "Du ser intet navn, intet resultat og ingen anden bedømmelse. Bedøm det, der står.",
    ratedBefore: { "Du gav teksten niveau \($0) før. En ny bedømmelse træder i stedet." },
    theText: { "Teksten, \($0) ord" },
    asked: "Opgaven",
    writtenAs: "Skrevet som",
    known: "Det vidste man",
    lookedFor: "Hvad forfatteren til casen kigger efter",
    levels: "Niveauerne",
    whatItHas: "Hvad teksten har",
    feature: { feature in
      switch feature {
      case .whoWhereWhen: "Hvem, hvor og hvornår"
      case .exactWords: "De præcise ord, eller hvad der blev gjort"
      case .howKnown: "Hvorfra det vides: set, fortalt, læst"
      case .whatIsNew: "Hvad der er nyt i forhold til personens normalbillede"
      case .noBareLabel: "Ingen etiket uden den handling, den bygger på"
      }
    },
    forbidden: "Noget, der ikke hører til, f.eks. tro eller udseende",
    tickedNow: "afkrydset",
    why: { judgement in
      switch judgement {
      case .features(_, holdsForbidden: true):
        "Det, der ikke hører til, giver niveau 0, uanset hvad teksten ellers har."
      case .features(let features, _): "Den har \(features.count) af 5."
      case .level: "Niveauet blev givet uden kendetegn."
      }
    },
    give: "Giv niveau",
    giveHelp: "Se niveauet en gang til, og giv det så",
    giveNow: "Giv det",
    giveNowHelp: "Giv dette niveau; bedømmer du igen, gælder den sidste bedømmelse",
    changeHelp: "Gå tilbage til krydserne",
    stay: "Bliv",
    leaveHelp: "Forlad teksten",
    note: "Note",
    noteHelp: "Skriv en note til den, der har skrevet teksten",
    noteHint: "En ting, der kan hjælpe den, der skrev; må gerne være tom",
    noteEndHelp: "Behold noten, og gå tilbage til krydserne",
    aboutToGive: "Du er ved at give",
    giveOrChange: "Enter giver det. Esc går tilbage til krydserne.",
    giveQuestion: "Giv dette niveau?",
    leaveQuestion: "Du har ikke givet et niveau endnu. Vil du forlade teksten alligevel?",
    given: { "Niveau \($0) af 3 er givet." },
    onlyOne:
      "Du er den første, der bedømmer teksten. Med en anden bedømmer hviler niveauet på mere.",
    same: { "Den anden bedømmer gav samme niveau. Niveau \($0) gælder." },
    near: { other, level in
      "Den anden bedømmer gav niveau \(other). Af de to gælder det laveste: niveau \(level)."
    },
    apart: { other, apart in
      "Den anden bedømmer gav niveau \(other), \(apart) niveauer fra dit. Ingen af dem gælder, før en"
        + " af jer læser teksten igen og bedømmer på ny. Tal om den først."
    },
    whatRatersSaid: "Hvad bedømmerne sagde",
    said: { rater, level in
      "\(rater == .first ? "Første bedømmer" : "Anden bedømmer"), niveau \(level) af 3"
    },
    found: "Med",
    lacking: "Mangler",
    heldForbidden: "Der står noget i den, som ikke hører til i en indberetning.",
    notRated: "Dine egne ord er ikke bedømt endnu; de tæller ikke med i resultatet.",
    toldOne: { "Niveau \($0) gælder. Det hviler på én bedømmer." },
    toldTwo: { "Niveau \($0) gælder. To har læst teksten uden at kende hinandens bedømmelse." },
    toldApart: {
      "De to bedømmere er \($0) niveauer fra hinanden. Intet gælder, før en af dem bedømmer igen."
    },
    withRatings: { after, before in
      before.map { "\(after) med bedømmelsen, \($0) uden" }
        ?? "\(after) med bedømmelsen, intet tal uden"
    },
    withheld: { withheld in
      switch withheld {
      case .notRated: "Ingen har bedømt dine egne ord endnu, så punktet tæller ikke."
      case .ratersApart:
        "To bedømmere er for langt fra hinanden. Punktet tæller, når en af dem har bedømt igen."
      }
    },
    ratedSince: "Bedømt siden. Resultatet blev gemt før, uden dette punkt.",
    resultUnchanged: "Bedømmelsen ændrer intet tal i resultatet."
  )
}

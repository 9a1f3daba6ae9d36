internal import ScenarioEngine

/// Phrases for lists of cases that are too long for one line.
extension Words {
  static let settingInEnglish: @Sendable (ScenarioHead.Setting) -> String = { setting in
    switch setting {
    case .prison: "prison"
    case .remand: "remand prison"
    case .probation: "probation"
    case .halfwayHouse: "halfway house"
    case .asylumCentre: "asylum centre"
    case .departureCentre: "departure centre"
    case .immigrationInterview: "immigration interview"
    case .school: "school"
    case .youthClub: "youth club"
    case .municipality: "municipality"
    case .psychiatry: "psychiatric ward"
    case .police: "police"
    case .association: "association"
    case .infoHouse: "info-house"
    case .other: "elsewhere"
    }
  }

  static let settingInDanish: @Sendable (ScenarioHead.Setting) -> String = { setting in
    switch setting {
    case .prison: "fængsel"
    case .remand: "arresthus"
    case .probation: "Kriminalforsorgen i Frihed"
    case .halfwayHouse: "udslusningspension"
    case .asylumCentre: "asylcenter"
    case .departureCentre: "udrejsecenter"
    case .immigrationInterview: "asylsamtale"
    case .school: "skole"
    case .youthClub: "ungdomsklub"
    case .municipality: "kommune"
    case .psychiatry: "psykiatrisk afdeling"
    case .police: "politi"
    case .association: "forening"
    case .infoHouse: "infohus"
    case .other: "andet sted"
    }
  }

  static let problemInEnglish: @Sendable (StoreProblem) -> String = { problem in
    switch problem {
    case .diskFull: "It could not be saved: the disk is full."
    case .readOnly:
      "It could not be saved: the records cannot be written here. 'signpost doctor' says what helps."
    case .newer: "The records were written by a newer version of Signpost. Nothing was changed."
    case .damaged: "The file of records is damaged or is not one. Nothing was changed."
    case .openElsewhere: "This attempt is open in another window. Go on there, or close it first."
    case .other(let english, _): english
    }
  }

  static let problemInDanish: @Sendable (StoreProblem) -> String = { problem in
    switch problem {
    case .diskFull: "Det kunne ikke gemmes: disken er fuld."
    case .readOnly:
      "Det kunne ikke gemmes: der kan ikke skrives til datafilen. 'signpost doctor' siger, hvad der hjælper."
    case .newer: "Datafilen er skrevet af en nyere version af Signpost. Intet er ændret."
    case .damaged: "Datafilen er beskadiget eller hører ikke til Signpost. Intet er ændret."
    case .openElsewhere: "Forløbet er åbent i et andet vindue. Fortsæt dér, eller luk det først."
    case .other(_, let danish): danish
    }
  }

  static let capInEnglish: @Sendable (CriterionScore.Cap) -> String = { cap in
    switch cap {
    case .seriousMissed: "a serious matter was called ordinary"
    case .protectedTwice: "faith, origin, looks or opinion was called a sign more than once"
    case .protectedOnce: "faith, origin, looks or opinion was called a sign"
    case .dangerChecked: "immediate danger was to be checked first"
    case .nowMissed: "\"act now\" was missed"
    case .forbiddenIn: "something that does not belong was put in"
    }
  }

  static let capInDanish: @Sendable (CriterionScore.Cap) -> String = { cap in
    switch cap {
    case .seriousMissed: "noget alvorligt blev kaldt almindeligt"
    case .protectedTwice:
      "tro, oprindelse, udseende eller holdning blev kaldt tegn mere end én gang"
    case .protectedOnce: "tro, oprindelse, udseende eller holdning blev kaldt et tegn"
    case .dangerChecked: "akut fare skulle undersøges først"
    case .nowMissed: "\"handl nu\" blev overset"
    case .forbiddenIn: "noget, der ikke hører til, kom med"
    }
  }

  static let tallyInEnglish: @Sendable (CriterionScore.Tally) -> String = { tally in
    let share = "\(tally.count) of \(tally.of)"
    return switch tally.subject {
    case .noticed: "\(share) things to notice were noticed"
    case .ordinaryMarked: "\(share) ordinary things were marked"
    case .signsAsSigns: "\(share) signs were called signs"
    case .checksAsSigns: "\(share) open matters were called signs"
    case .requiredIn: "\(share) that belong were taken"
    case .irrelevantIn: "\(share) that are not needed were taken"
    case .forbiddenIn: "\(share) that do not belong were taken"
    case .labelSlips: "\(share) possible slips in seen, told and thought"
    case .urgencyCost: "answers away from the key cost \(tally.count) of at most \(tally.of) points"
    case .movesFollowed: "\(share) moves of the case were followed"
    case .levels: "\(share) points; a decision gives at most 3"
    case .channelsRight: "\(share) right channels were chosen"
    case .channelsNeedless: "\(share) channels chosen were not needed"
    case .protectiveIn: "\(share) protective facts went in"
    case .againstIn: "\(share) facts against the concern went in"
    case .onlySpoken: "\(share) reports that were due in writing were only spoken"
    }
  }

  static let tallyInDanish: @Sendable (CriterionScore.Tally) -> String = { tally in
    let share = "\(tally.count) af \(tally.of)"
    return switch tally.subject {
    case .noticed: "\(share) ting at lægge mærke til blev set"
    case .ordinaryMarked: "\(share) almindelige ting blev markeret"
    case .signsAsSigns: "\(share) tegn blev kaldt tegn"
    case .checksAsSigns: "\(share) uafklarede ting blev kaldt tegn"
    case .requiredIn: "\(share), der skal med, kom med"
    case .irrelevantIn: "\(share), der ikke er nødvendige, kom med"
    case .forbiddenIn: "\(share), der ikke hører til, kom med"
    case .labelSlips: "\(share) mulige fejl i set, hørt og tænkt"
    case .urgencyCost: "svar ved siden af facit kostede \(tally.count) af højst \(tally.of) point"
    case .movesFollowed: "\(share) bevægelser i casen blev fulgt"
    case .levels: "\(share) point; en beslutning giver højst 3"
    case .channelsRight: "\(share) rigtige modtagere blev valgt"
    case .channelsNeedless: "\(share) valgte modtagere var unødvendige"
    case .protectiveIn: "\(share) beskyttende forhold kom med"
    case .againstIn: "\(share) forhold imod bekymringen kom med"
    case .onlySpoken: "\(share) indberetninger skulle være skriftlige, men blev kun sagt mundtligt"
    }
  }
}

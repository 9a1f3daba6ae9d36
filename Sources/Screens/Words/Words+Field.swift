internal import Interface

/// What the keys of a field do, in words.
extension Words {
  static let fieldHelpInEnglish: @Sendable (FieldEdit) -> String = { edit in
    switch edit {
    case .insert(let text): "Write \(text)"
    case .left: "One character to the left"
    case .right: "One character to the right"
    case .wordLeft: "One word to the left"
    case .wordRight: "One word to the right"
    case .up: "One row up"
    case .down: "One row down"
    case .pageUp: "A page up"
    case .pageDown: "A page down"
    case .rowStart: "To the start of the row"
    case .rowEnd: "To the end of the row"
    case .start: "To the start of the text"
    case .end: "To the end of the text"
    case .backspace: "Delete the character before the cursor"
    case .delete: "Delete the character at the cursor"
    case .deleteWord: "Delete the word before the cursor"
    case .undo: "Undo the last change"
    case .redo: "Do it again after all"
    }
  }

  static let fieldHelpInDanish: @Sendable (FieldEdit) -> String = { edit in
    switch edit {
    case .insert(let text): "Skriv \(text)"
    case .left: "Ét tegn til venstre"
    case .right: "Ét tegn til højre"
    case .wordLeft: "Ét ord til venstre"
    case .wordRight: "Ét ord til højre"
    case .up: "En linje op"
    case .down: "En linje ned"
    case .pageUp: "En side op"
    case .pageDown: "En side ned"
    case .rowStart: "Til linjens start"
    case .rowEnd: "Til linjens slutning"
    case .start: "Til tekstens start"
    case .end: "Til tekstens slutning"
    case .backspace: "Slet tegnet før markøren"
    case .delete: "Slet tegnet ved markøren"
    case .deleteWord: "Slet ordet før markøren"
    case .undo: "Fortryd den seneste ændring"
    case .redo: "Gentag den alligevel"
    }
  }
}

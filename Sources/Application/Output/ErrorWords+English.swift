extension ErrorWords {
  /// The words in English.
  package static let english = ErrorWords(
    file: { error in
      switch error {
      case .notFound: "there is nothing there"
      case .notPermitted: "this account may not read it"
      case .wrongKind: "it is no file: a folder, a device, or links that lead round in a circle"
      case .tooLarge(let limit): "it is larger than \(limit >> 20) MiB"
      case .other(let number): "the system refused it (error \(number))"
      }
    }
  )
}

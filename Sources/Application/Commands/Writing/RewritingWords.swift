internal import PlainText
internal import Screens

extension RewritingError {
  /// Why a file was not written anew, and that it is as it was.
  func text(path: String, in language: Words.Language) -> String {
    let path = CleanText.line(path)
    if case .refused(let reason) = self {
      return ErrorText.text(of: reason, path: path, in: language)
    }
    return switch (language, self) {
    case (.english, .readOnly):
      "\(path): this account may not write it, or it is marked as read-only; it is as it was"
    case (.danish, .readOnly):
      "\(path): denne konto må ikke skrive i den, eller den er skrivebeskyttet; den er som før"
    case (.english, _):
      "\(path): another program has written it in the meantime; run the command again"
    case (.danish, _):
      "\(path): et andet program har ændret den imens; kør kommandoen igen"
    }
  }
}

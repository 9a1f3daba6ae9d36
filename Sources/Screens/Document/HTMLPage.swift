/// A page that needs nothing else: no script, no font, no picture from elsewhere.
enum HTMLPage {
  /// The page with what stands on it, part by part.
  static func text(title: String, language: String, body: [String]) -> String {
    let head = [
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
      // Even a text that slipped through could load and run nothing.
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      HTML.text("title", title), HTML.element("style", PageStyle.css),
    ].joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      \(head)
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }
}

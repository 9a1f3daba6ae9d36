/// What `signpost join` is asked for.
package struct JoinRequest: Equatable, Sendable {
  /// The code of the class, as it was typed.
  package var code: String
  /// The folder of its socket; none for the usual ones.
  package var folder: String?
  /// Whether no seat that this account had before is to be taken up.
  package var isNewSeat = false

  /// Makes a request.
  package init(code: String, folder: String? = nil, isNewSeat: Bool = false) {
    (self.code, self.folder, self.isNewSeat) = (code, folder, isNewSeat)
  }
}

/// The product's version, as `--version`, `/health` and the changelog state it.
enum Version {
  static let current = "0.1.0"
}

/** A user's module: what it compiles and runs against is what Dépêche exports. */
module com.example {
  requires io.github.depeche.extract;
}

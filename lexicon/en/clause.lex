# Words that tell how clauses are built.

# Verbs without an object: "the rumour that the king had died" tells what is rumoured.
list   intransitive
words  die | fall | flee | lie | collapse | arrive | rise | resign | vanish | disappear | escape | emerge | happen | occur | exist | sleep | crash | explode
       | surrender | retreat | withdraw | intervene | advance | deteriorate | fail | succeed

# Endings by which nouns are many.
list   plural-ending
words  s

# The auxiliary of perfects.
list   have
words  have

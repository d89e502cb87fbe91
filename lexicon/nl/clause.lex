# Endings by which nouns are many.
list   plural-ending
words  en | n | s

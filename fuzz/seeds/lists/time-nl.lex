list   clock
words  uur | u | u.

list   time-ago
words  geleden | terug

list   time-later
words  daarna | eerder=- | ervoor=- | later | nadien | tevoren=-

list   time-then
words  sindsdien

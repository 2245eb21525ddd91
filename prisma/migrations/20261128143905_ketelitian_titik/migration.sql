-- A point that is set anew later brings its own accuracy, or none.
GRANT UPDATE (akurasi_meter) ON pendataan_lapangan TO sinergi_app;
